"""Run programs and notebooks, and describe what they give."""
