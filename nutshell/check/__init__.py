"""What is wrong with programs and pages, with file, line and cure."""
