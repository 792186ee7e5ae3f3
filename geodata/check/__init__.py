"""What must hold of the data beyond each value by itself: one module for each matter.

Each function returns problems that name the feature, the vertex or row, and the mend.
"""
