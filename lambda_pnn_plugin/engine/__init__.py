"""The pansharpening method in PyTorch: the only package that uses tensors, run in the compute process."""
