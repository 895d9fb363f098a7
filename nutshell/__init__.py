"""From a program to the page."""
