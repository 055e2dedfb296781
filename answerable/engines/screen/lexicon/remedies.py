"""Words for a product that nobody names: kinds of medicine, devices, creams, supplements, 'these' and 'it'."""

REMEDIES = """
product: (my/the/this/your/new/these/his/her/first/second/last/those/our) medication/medicine/pills/pill/injection/
    injections/prescription/infusion/infusions/chemo/chemotherapy/vaccine/vaccination/vaccines/inhaler/inhalers/
    antibiotic/antibiotics/steroids/steroid/statin/statins/antidepressant/antidepressants/painkiller/painkillers/
    biologic/eyedrops/ointment/supplement/radiotherapy/radiation/antihistamine/antihistamines/laxative/laxatives/
    antipsychotic/antipsychotics/opioid/opioids/opiates/diuretic/diuretics/anticoagulant/anticoagulants/
    immunotherapy/hrt/contraceptive/epidural/anaesthetic/anesthetic/booster/boosters/vax/gummies/gummy/ssri/ssris/
    benzo/benzos/stimulant/stimulants/sedative/antiviral/antifungal/antibody/insulin/multivitamin/multivitamins/
    suppository/suppositories/pessary/lozenge/lozenges/sachet/sachets/nebuliser/nebulizer/emollient/antivenom/
    weedkiller/pesticide/moisturiser/moisturizer/sunscreen/pils/ppi/maoi/triptan/triptans/dmard/supps/supplements;
    my/the/this/your/new/these/last/first/second/third/his/her/those/our/that/every/each/a/one/both (new)
    drug/drugs/shot/shots/cream/patch/patches/syrup/drops/dose/doses/tablet/pump/pen/gel/spray/dosage/lotion/
    implant/
    implants/jab/jabs/drip/device/mesh/balm/serum/shampoo/powder/sticker/plaster/plasters/mouthwash/toothpaste/
    deodorant/sensor/machine/mask/iv/cannula/catheter/stent/coil/ring/foam/puffer/puffers/lens/lenses/bag/flange/
    brace/boot/aligners/denture/dentures/med/stuff/generic/brand/script/cure/therapy/tape/rub/soap/tea/dye/
    microneedle/filler/fillers/stimulator/pacemaker/defibrillator/valve/tube/button;
    my/this/your/new/these/his/her (new) treatment/treatments/therapy; start/begin/finish (a/the) treatment;
    on (a) treatment; patch/patches/jab/jabs/implant/implants/cream/creams/lotion/serum/drip/drips/catheter/stent/
    shots/drugs/gel;
    pain killer/killers; blood thinner/thinners; water pill/pills; sleeping pill/pills;
    diet pill/pills; anti inflammatory/inflammatories; anti biotic/biotics; muscle relaxer/relaxers/relaxant;
    beta blocker/blockers; eye drops; ear drops; nasal spray; cough syrup; nose spray; nose strip; anti fungal;
    blood pressure medication/pills/medicine/pill; pressure pill/pills; sugar pill/pills; water tablet;
    heart/thyroid/cholesterol/hormone/fertility/migraine/malaria/travel/hayfever/allergy pill/pills/medication/meds;
    allergy medication/pill/shots; numbing cream; steroid cream/pack/injection/jab/pills; hair dye; fake tan;
    sun cream; lip balm; face cream; foot cream; hand cream; eczema cream; tanning injections; slimming tea;
    contact lens/lenses; insulin pump; hearing aid/aids; tens machine; cpap; bipap; icd; pacemaker; dexcom; omnipod;
    libre; feeding tube; stoma bag; compression socks/stockings; walking boot; knee/hip/breast implant/implants;
    knee/hip replacement; hip prosthesis; spinal cord stimulator; growth hormone; allergy shots; antihistamine jab;
    t shots; fat jab/jabs; weight loss jab/jabs/pen/injections; skinny jab/jabs; slimming jab/pill/pills;
    =shingrix; shingles/tetanus/rabies/typhoid/pneumonia/polio/measles/hpv/rsv/menb/covid/flu/hep
    shot/shots/jab/jabs/vaccine/booster; yellow fever shot/jab/vaccine; b12 shot/shots/jab/jabs/injections; my b12;
    mini pill; the =pill; the coil; glucose drip; saline drip; bone drip; iv antibiotics; iv drip;
    st john wort; green tea extract; fish oil; cod liver oil; omega 3; omega three; essential oil; protein powder;
    pre workout; preworkout; fat burner; creatine; ashwagandha; turmeric; kratom; kava; ginseng; ginkgo; echinacea;
    black cohosh; biotin; probiotic; probiotics; collagen powder; whey; prenatals; prenatal vitamin/vitamins;
    magnesium; vitamin a/c/e/k/b6; zinc tablets; cbd; cbd oil; thc; retinol; minoxidil foam; bonjela; teething gel;
    nicotine gum; vape; herbal; herbal tea/remedy/medicine/tablets; detox tea; weight loss pill/pills;
    on (a) drip; drip feed; ring pessary; radiotherapy; chemo
its own name: work/works/worked great/well/fine/ok/okay/wonders/brilliantly/perfectly; work/works/worked a treat;
    does/did its job;
    does/did the job/trick; does what ~ suppose/supposed; game changer; would recommend; would not recommend;
    never again; <num> stars;
    <num> star; out of <num>; whatever they gave me; what they gave me; they gave me/him/her; doctor/doc/gp/nurse/
    dentist/chemist gave me/him/her;
    on the <num>; the <num> mg; half a pill; one of these/them; two of these/them; on this/it one; took it;
    taken it; on it; off it;
    take it at; took one; took two; took half; first time taking; side effects; side effect; new one/ones;
    the old one/ones;
    on (this/these/them/those/it) <num> weeks/week/months/month/days/day;
    been on this/these/them/those/it; am on this/these; on these; since these; after these; with these;
    i be taking/using this/these/them; take/took/taking/takes this/these/them; use/used/using this/these;
    tried this/these; start/started/starting this/these/them/it; stopped this/these; stopped taking it/them;
    prescribed this/these; put me/him/her on this/these/it/them; gave me this/these; changed me on to;
    <num> weeks/week/months/month in; week/day/month <num>; day one; week one; first week; first month; <num> mg;
    off this/these; came off it/them/these; come off it/them/these; this one; upped to <num>; upped me to <num>
"""
