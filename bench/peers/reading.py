"""Run by the peers' Python: how many texts a second medspaCy reads by rules, and Presidio by its recognisers.

On standard input a JSON object: `phrases` (what the rules look for), `texts`, `times` (how many texts to read).
On standard output one line of JSON: what each is, and its times in milliseconds.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from typing import Any

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
os.environ["LOGURU_LEVEL"] = "CRITICAL"  # its sentence splitter would write every word it sees, and be slow by it


def by_rules(phrases: Sequence[str]) -> Callable[[str], object]:
    """medspaCy without a model: sentences, the phrases, and ConText for denial, doubt, time and whom it is about."""
    import medspacy  # type: ignore[import-not-found,unused-ignore]
    from medspacy.ner import TargetRule  # type: ignore[import-not-found,unused-ignore]

    reader = medspacy.load(medspacy_enable=["medspacy_pyrush", "medspacy_target_matcher", "medspacy_context"])
    reader.get_pipe("medspacy_target_matcher").add([TargetRule(phrase, "SYMPTOM") for phrase in phrases])
    return reader  # type: ignore[no-any-return,unused-ignore]


def by_recognisers() -> Callable[[str], object]:
    """Presidio's own recognisers over plain tokens: the models that it would load come from elsewhere."""
    import spacy  # type: ignore[import-not-found,unused-ignore]
    from presidio_analyzer import AnalyzerEngine  # type: ignore[import-not-found,unused-ignore]
    from presidio_analyzer.nlp_engine import SpacyNlpEngine  # type: ignore[import-not-found,unused-ignore]

    engine = SpacyNlpEngine()
    engine.nlp = {"en": spacy.blank("en")}
    reader = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    return lambda text: reader.analyze(text=text, language="en")


def timed(read: Callable[[str], object], texts: Sequence[str], times: int) -> dict[str, Any]:
    """Each text's milliseconds, after a few that are not counted."""
    for text in texts:
        read(text)
    taken, began = [], time.perf_counter()
    for text in islice(cycle(texts), times):
        before = time.perf_counter()
        read(text)
        taken.append((time.perf_counter() - before) * 1000)
    return {"ms": taken, "seconds": time.perf_counter() - began}


def main() -> None:
    """Reads what is asked, and says how long it took."""
    asked = json.load(sys.stdin)
    texts, times = asked["texts"], asked["times"]
    said = {
        "medspaCy, the same symptoms by rules": timed(by_rules(asked["phrases"]), texts, times),
        "Presidio, recognisers without a model": timed(by_recognisers(), texts, times),
    }
    print(json.dumps(said))


if __name__ == "__main__":
    main()
