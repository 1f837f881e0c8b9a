"""Paper: documents built from escaped parts, printed or saved as PDF under the neutral title."""

from familysafe.ui.print.document import Paper, PaperSize, paragraph, print_with_dialog, save_pdf

__all__ = ["Paper", "PaperSize", "paragraph", "print_with_dialog", "save_pdf"]
