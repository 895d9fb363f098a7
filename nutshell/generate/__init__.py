"""Make what the pages include: lists, cards, facts."""
