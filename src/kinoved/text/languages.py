"""Names of languages in English, by the code that titles carry."""

from __future__ import annotations

LANGUAGES = {
    "ru": "Russian", "ja": "Japanese", "de": "German", "fr": "French", "it": "Italian",
    "es": "Spanish", "pt": "Portuguese", "pl": "Polish", "cs": "Czech", "hu": "Hungarian",
    "sv": "Swedish", "da": "Danish", "fi": "Finnish", "no": "Norwegian", "nl": "Dutch",
    "ko": "Korean", "et": "Estonian", "ka": "Georgian", "uk": "Ukrainian", "hi": "Hindi",
}  # fmt: skip
