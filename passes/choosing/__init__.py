"""Shared by the passes that choose nodes and edges: gates, learning, removal."""
