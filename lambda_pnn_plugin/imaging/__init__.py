"""What is measured and worked out on the numbers of a pair in NumPy: no file, no tensor."""
