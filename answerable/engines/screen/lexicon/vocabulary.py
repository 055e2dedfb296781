"""Ids of our plain names in the Symptom Ontology (CC0, release 2026-07-30), each read there beside its label."""

from collections.abc import Mapping
from types import MappingProxyType

# Our plain name, then the term's id and its label as the ontology writes it. Where ours is the wider word ('trouble',
# 'change'), the term is a wide one too; what the two mean is close and not always the same.
_TERMS = """
allergic reaction: SYMP:0000900 allergic reaction
anger: SYMP:0000654 irritability
anxiety: SYMP:0000412 anxiety
back pain: SYMP:0000006 backache
belching: SYMP:0000290 belching
bleeding: SYMP:0000007 bleeding
blisters: SYMP:0000009 blister
bloating: SYMP:0000420 bloating
blood pressure change: SYMP:0020063 blood pressure
blurred vision: SYMP:0000012 blurred vision
breathing stopped: SYMP:0000600 apnea
breathlessness: SYMP:0019153 dyspnea
bruising: SYMP:0000406 bruise
chest pain: SYMP:0000576 chest pain
choking: SYMP:0000493 dysphagia
confusion: SYMP:0000016 confusion
constipation: SYMP:0019180 constipation
cough: SYMP:0000614 cough
dehydration: SYMP:0000020 dehydration
diarrhea: SYMP:0000570 diarrhea
dizziness: SYMP:0000610 dizziness
dry mouth: SYMP:0000260 dry mouth
eye irritation: SYMP:0019163 eye symptom
fainting: SYMP:0000407 syncope
fever: SYMP:0000613 fever
fluid retention: SYMP:0000538 edema
flushing: SYMP:0000511 flushing
hair loss: SYMP:0000440 hair loss
headache: SYMP:0000504 headache
hearing trouble: SYMP:0000392 ear symptom
heart rate change: SYMP:0000287 arrhythmia
heartburn: SYMP:0000423 pyrosis
hiccups: SYMP:0000515 hiccough
hives: SYMP:0000434 urticaria
hunger: SYMP:0000246 increased appetite
itching: SYMP:0000432 itching
joint pain: SYMP:0000064 joint pain
kidney trouble: SYMP:0000763 renal alteration
liver trouble: SYMP:0000180 liver symptom
low mood: SYMP:0000022 depression
lump: SYMP:0000556 localized superficial lump
memory loss: SYMP:0000543 memory loss
miscarriage: SYMP:0000198 miscarriage
mouth sores: SYMP:0000330 mouth sore
muscle pain: SYMP:0019161 muscle pain
nausea: SYMP:0000458 nausea
neck pain: SYMP:0000829 neck pain
numbness: SYMP:0000834 hypoesthesia
pain: SYMP:0000099 pain
palpitations: SYMP:0000530 palpitation
period changes: SYMP:0000436 abnormal vaginal bleeding
poor appetite: SYMP:0000245 decreased appetite
rash: SYMP:0000487 rash
runny nose: SYMP:0000372 rhinorrhea
seeing things: SYMP:0000607 hallucination
seizure: SYMP:0000124 seizure
shaking: SYMP:0000162 tremor
sleeplessness: SYMP:0000571 insomnia
speech trouble: SYMP:0019185 communication difficulty
stomach pain: SYMP:0000457 abdominal pain
stroke: SYMP:0020056 cerebrovascular accident
sweating: SYMP:0019175 sweaty
swelling: SYMP:0000716 swelling symptom
taste change: SYMP:0000551 disturbances of sensation of smell and taste
throat trouble: SYMP:0000385 throat symptom
tics: SYMP:0000594 abnormal involuntary movement
tiredness: SYMP:0000187 tiredness
unwell: SYMP:0019176 malaise
urine trouble: SYMP:0000486 urinary system symptom
vomiting: SYMP:0019145 vomiting
weight gain: SYMP:0000403 weight gain
weight loss: SYMP:0000178 weight loss
"""

# Names with no term that means the same; none is better than a wrong one.
WITHOUT_TERM = frozenset((
    "acne", "bad dreams", "birth defect", "blood clot", "blood count change", "blood sugar change",
    "breast changes", "broken bone", "burn", "cold hands or feet", "compulsions", "death", "device trouble",
    "fall", "flare up", "gallstones", "hair growth", "heart attack", "hospital stay", "infection",
    "injection site reaction", "movement trouble", "nail trouble", "pancreas trouble", "premature birth",
    "salt imbalance", "sexual trouble", "skin change", "suicidal thoughts", "sun sensitivity",
    "tooth trouble", "withdrawal", "side effects",
))  # fmt: skip


def _read(table: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Ids and labels, each under our name."""
    ids, labels = {}, {}
    for line in table.strip().splitlines():
        name, _, term = line.partition(": ")
        ids[name], _, labels[name] = term.partition(" ")
    return MappingProxyType(ids), MappingProxyType(labels)


SYMPTOM_IDS, TERM_LABELS = _read(_TERMS)
