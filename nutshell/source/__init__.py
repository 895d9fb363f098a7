"""What is written: programs, pages, worked examples, the glossary."""
