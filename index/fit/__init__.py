"""How well a product, its maker and its terms meet a request: one function a field, each giving points and reasons."""
