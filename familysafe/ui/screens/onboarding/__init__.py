"""First run: a notebook of one's own, the recovery sheet, the children, reminders."""

from familysafe.ui.jobs import Jobs
from familysafe.ui.screens.onboarding.view import OnboardingView
from familysafe.ui.screens.onboarding.view_model import OnboardingActions, OnboardingModel

__all__ = ["OnboardingActions", "OnboardingModel", "OnboardingView", "build"]


def build(actions: OnboardingActions, jobs: Jobs, beside: Jobs | None = None) -> OnboardingView:
    """The wizard; connect ``view.model.finished``, ``help_requested``, ``restore_requested``."""
    return OnboardingView(OnboardingModel(actions, jobs, beside=beside))
