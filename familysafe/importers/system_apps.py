"""Which package ids are parts of the system: these are counted, never proposed as apps."""

from __future__ import annotations

_ANDROID_PARTS = (
    "com.android.",
    "com.google.android.",
    "com.google.ar.core",
    "com.google.mainline.",
    "com.samsung.",
    "com.sec.",
    "com.osp.",
    "com.knox.",
    "com.miui.",
    "com.xiaomi.",
    "com.huawei.",
    "com.hihonor.",
    "com.oppo.",
    "com.coloros.",
    "com.heytap.",
    "com.vivo.",
    "com.bbk.",
    "com.oneplus.",
    "com.motorola.",
    "com.lge.",
    "com.sonymobile.",
    "com.transsion.",
    "com.qualcomm.",
    "com.qti.",
    "com.mediatek.",
    "com.facebook.appmanager",
    "com.facebook.services",
    "com.facebook.system",
    "com.amazon.device.",
    "vendor.qti.",
    "org.codeaurora.",
    "org.lineageos.",
)

# Apps people use although their ids look like the system's.
_ANDROID_REAL = (
    "com.android.chrome",
    "com.google.android.youtube",
    "com.google.android.gm",
    "com.google.android.talk",
    "com.google.android.calendar",
    "com.google.android.keep",
    "com.google.android.videos",
    "com.google.android.music",
    "com.google.android.play.games",
    "com.google.android.stardroid",
    "com.google.android.apps.",
    "com.samsung.android.app.notes",
    "com.sec.android.app.sbrowser",
    "com.huawei.browser",
    "com.mi.globalbrowser",
)

_ANDROID_APPS_PARTS = (
    "com.google.android.apps.restore",
    "com.google.android.apps.setupwizard",
    "com.google.android.apps.nexuslauncher",
    "com.google.android.apps.wallpaper",
    "com.google.android.apps.carrier",
    "com.google.android.apps.gcs",
    "com.google.android.apps.work.",
    "com.google.android.apps.enterprise.",
    "com.google.android.apps.customization.",
    "com.google.android.apps.scone",
    "com.google.android.apps.turbo",
    "com.google.android.apps.pixel.",
    "com.google.android.apps.security.",
    "com.google.android.apps.dreamliner",
)

# Often on the phone from the start, and then marked as a part of the system.
_PREINSTALLED_REAL = frozenset(
    {
        "com.amazon.avod.thirdpartyclient",
        "com.amazon.mshop.android.shopping",
        "com.booking",
        "com.discord",
        "com.facebook.katana",
        "com.facebook.lite",
        "com.facebook.orca",
        "com.instagram.android",
        "com.king.candycrushsaga",
        "com.linkedin.android",
        "com.microsoft.skydrive",
        "com.microsoft.office.outlook",
        "com.netflix.mediaclient",
        "com.pinterest",
        "com.reddit.frontpage",
        "com.roblox.client",
        "com.skype.raider",
        "com.snapchat.android",
        "com.spotify.music",
        "com.ss.android.ugc.trill",
        "com.twitter.android",
        "com.whatsapp",
        "com.zhiliaoapp.musically",
        "org.mozilla.firefox",
        "org.telegram.messenger",
    }
)


def is_ios_system(bundle_id: str) -> bool:
    """Apple's own parts of iOS and iPadOS."""
    return bundle_id.lower().startswith("com.apple.")


def is_android_system(package_id: str, *, marked_system: bool | None = None) -> bool:
    """Parts of Android. ``marked_system`` is the system's own mark where the source has it.

    A known app stays an app even if the maker of the phone put it into the system image.
    """
    lowered = package_id.lower()
    if lowered in _PREINSTALLED_REAL or _is_real_google(lowered):
        return False
    if marked_system is not None:
        return marked_system
    return lowered == "android" or lowered.startswith(_ANDROID_PARTS)


def _is_real_google(lowered: str) -> bool:
    if lowered.startswith(_ANDROID_APPS_PARTS):
        return False
    return any(
        lowered == name or (name.endswith(".") and lowered.startswith(name))
        for name in _ANDROID_REAL
    )
