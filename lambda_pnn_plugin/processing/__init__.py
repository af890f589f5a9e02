"""What Processing sees: the provider, and one algorithm per file."""
