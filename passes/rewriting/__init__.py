"""What the passes that keep the answers share: rules, terms, what is static."""
