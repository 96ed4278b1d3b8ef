"""How the bundled model came to be: corpora, teacher, training, evaluation. Not part of the wheel."""
