"""Start-up hardening: keeps our memory out of core dumps and other programs' reach.

To be called first in every process and again after ``execv``, which resets it. Comfort against
the curious, not against an administrator; so a failure is told to the log and never ends a start.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

_PR_SET_DUMPABLE = 4
_PT_DENY_ATTACH = 31
_SEARCH_SYSTEM32_AND_OURS = 0x1000
_DACL_SECURITY_INFORMATION = 4
# End, wait for, and see the name of the process; no reading or writing of memory, no new threads.
# OW = whoever owns the process, SY = the system itself.
_PROCESS_RIGHTS = "D:P(A;;0x101001;;;OW)(A;;GA;;;SY)"


def harden() -> list[str]:
    """Do what this system allows; returns the names of the steps that took."""
    return run_steps(_steps_for(sys.platform, os.environ))


def run_steps(steps: Mapping[str, Callable[[], bool]]) -> list[str]:
    """Run each step; one that fails in any way is left out of the answer."""
    took = []
    for name, step in steps.items():
        try:
            done = step()
        except Exception:  # foreign calls: a missing symbol, a refused right
            done = False
        if done:
            took.append(name)
    return took


def _steps_for(platform: str, environ: Mapping[str, str]) -> dict[str, Callable[[], bool]]:
    if platform == "win32":
        return {"dll_search": _safe_dll_search, "process_rights": _narrow_process_rights}
    steps = {"no_core_files": _no_core_files}
    if platform == "darwin":
        steps["no_debugger"] = _deny_debugger
    elif platform == "linux" and not _in_sandbox(environ):
        steps["not_dumpable"] = _not_dumpable
    return steps


def _in_sandbox(environ: Mapping[str, str]) -> bool:
    # Portals of Snap and Flatpak look into /proc/PID, which a non-dumpable process closes.
    return "SNAP" in environ or "FLATPAK_ID" in environ or Path("/.flatpak-info").exists()


def _no_core_files() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def _not_dumpable() -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0


def _deny_debugger() -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.ptrace(_PT_DENY_ATTACH, 0, None, 0)) == 0


def _safe_dll_search() -> bool:
    if sys.platform != "win32":
        return False
    kernel = ctypes.WinDLL("kernel32")
    return bool(kernel.SetDefaultDllDirectories(_SEARCH_SYSTEM32_AND_OURS))


def _narrow_process_rights() -> bool:
    if sys.platform != "win32":
        return False
    security, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32")
    descriptor = ctypes.c_void_p()
    convert = security.ConvertStringSecurityDescriptorToSecurityDescriptorW
    if not convert(ctypes.c_wchar_p(_PROCESS_RIGHTS), 1, ctypes.byref(descriptor), None):
        return False
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    done = security.SetKernelObjectSecurity(process, _DACL_SECURITY_INFORMATION, descriptor)
    kernel.LocalFree(descriptor)
    return bool(done)
