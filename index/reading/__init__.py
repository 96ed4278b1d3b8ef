"""The parts of the reader: a grammar of spans over tokens. A language is a data file under index/data/."""
