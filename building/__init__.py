"""What build.py does, one thing per module."""
