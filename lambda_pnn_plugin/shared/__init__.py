"""What both processes share: operations, the scene's model, scores, sensors, translation."""
