"""The meaning: what a text asks for, what is like it, who fits whom."""
