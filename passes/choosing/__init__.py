"""What the passes that choose nodes and edges share: gates, learning, removal."""
