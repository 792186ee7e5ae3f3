"""Other ways to show the same picture with Dash, as their documentation recommends them."""
