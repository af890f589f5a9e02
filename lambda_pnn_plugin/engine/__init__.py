"""The method itself, in PyTorch: the only room that knows tensors, living in the compute process."""
