"""A demonstration: three made-up organisations with several weeks of life, played through the real actions."""
