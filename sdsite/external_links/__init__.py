"""Addresses of other websites: asked one by one whether they still lead somewhere.

The only part of the program that uses the network, and only for `sdsite check --extern`.
"""
