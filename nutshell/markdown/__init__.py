"""Extensions of Markdown that MkDocs and Zensical load."""
