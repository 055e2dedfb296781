"""What people ask of us, and how they feel about us."""

PRIVACY = """
erase [0.9]: delete (all/of/any) (all/of/any) (my/the/his/her/our) data/information/account/details/
    records/messages/file/profile/info;
    delete everything; erase (all/of) (my/his/her/our) data/information/account/details/records/profile;
    erase me; delete me from;
    remove (all/of) (my/his/her/our) data/information/details/account/records/name/profile;
    right to be forgotten; forget me; get rid of my data; wipe my data; destroy my data/records;
    close my account; take down my; remove my photo; delete my photo; withdraw my consent;
    withdraw consent; revoke my consent; take back my consent
access [0.9]: copy of my data/records/information/file/messages/medical;
    copy of (all) (the) (data/information) you have/hold; see my data; see what you know about me;
    what data do you have; what data you have/hold/keep; what data do you hold;
    what information do you have/hold on/about me; what information you have/hold;
    what do you know about me; what you know about me; access my data; access to my data;
    access to my records; access my records; subject access request; dsar; sar request; who has seen my;
    who looked at my; who can see my; who has access to my; who reads my; who have you shared;
     see my file; see my records; get my records; data portability; transfer my data;
    send my data to; move my data; export my data; download my data; send my records to;
    transfer my records
access [0.5]: my medical records; my records
correct [0.8]: correct my data; correct my name/details/address/record/records/information;
    wrong in my file; wrong in my record; my name be wrong/misspelled; wrong date of birth;
    change my address; update my details; update my address; update my e mail; my file be wrong;
    mistake in my file; mistake in my record/records; rectify; change my details
rights [0.85]: gdpr; hipaa; ccpa; data protection; data protection officer; privacy officer;
    privacy policy; privacy rights; privacy; my privacy; article 15; article 17; stop using my data;
    stop sharing my; do not share my; share my data; sell my data; selling my data; sold my data;
    object to the processing; data processing; be this confidential; be this private; be this anonymous;
    confidentiality; keep this confidential; keep it confidential; keep this private
breach [0.95]: data breach; breach of privacy; breach of confidentiality; privacy breach; breach;
    my data ~ leaked; leaked my; leaked; hacked; my account ~ hacked; shared my information;
    shared my data; shared my details; share my information without; without my consent;
    without my permission; sent my ~ to someone else; sent my results to; sent my details to;
    told my employer; told my husband about my; someone else s letter; someone else s results;
    someone else s records; someone else s details; someone else s name; got someone else;
    received someone else; see someone else s; saw another patient; another patient s;
    another person s details; another patient; letter be for someone else; not my name on;
    wrong person s; e mail ~ other people; everyone could see my; other addresses in cc; cc d;
    everyone s e mail
"""

COMPLAINT = """
complaint [0.85]: make a complaint; file a complaint; formal complaint; want to complain;
    like to complain; complain about; complaint about; my complaint; lodge a complaint;
    complaints department; unacceptable; not acceptable; disgusted; disgusting; disgrace; disgraceful;
    appalling; appalled; outrageous; outraged; shameful; ashamed of yourselves; shame on you;
    terrible service; awful service; bad service; poor service; worst service; worst company;
    worst experience; customer service ~ terrible/awful/bad/useless; very disappointed; so disappointed;
    extremely disappointed; disappointed in/with you/your/the; let down by; fed up with you;
    fed up with your/this/the; sick of you; sick of your; nobody answers; nobody answered;
    no one answers; no one answered; no one replied; nobody replied; nobody called; no one called;
    no one has called; nobody has called; never replied; never called back; never called me back;
    never got back; not called back; not got back to me; no one calls me back; no reply; no response;
    no answer from; still waiting for; waiting for weeks; waited for weeks; waited <num> weeks;
    been waiting; on hold for; kept on hold; ignored; ignoring me; keep ignoring; being ignored; rude;
    so rude; be rude to me; dismissive; dismissed me; not listen to me; nobody listens; no one listens;
    do not listen; did not listen; will not listen; fobbed off; brushed off; brush me off; passed around;
    passed from one ~ to another; given the runaround; the run around; incompetent; incompetence;
    negligent; negligence;
    malpractice; unprofessional; lawyer; solicitor; sue; sue you; suing; legal action; take you to court;
    go to the press; go to the papers; ombudsman; regulator; report you to; reporting you;
    leave a bad review; want a refund; my money back; refund; compensation;  how dare you;
    joke of a; a complete joke; absolute joke; ridiculous; rip off; rip off; scam; greedy; liars;
    lied to me; lie to me; you lied; do not care about patients; only care about money;
    only care about profit; only want money; treated like dirt; treated badly; treated me like;
    treat me like; not happy with; unhappy with; dissatisfied; furious; angry with you/your; so angry;
    very angry; waste of time; frustrated; frustrating; robot answers; automatic reply is useless;
    speak to a manager; speak to your manager; supervisor; want to speak to someone in charge
complaint [0.4]: complaint; complain
"""

PRAISE = """
praise [0.85]: thank you so much; thanks so much; thank you very much for your/the;
    thank you for your help/kindness/answer/time/support/quick/patience/care/everything/listening/reply;
    thanks for your help/kindness/answer/time/support/quick/patience/care/everything/listening;
    thank you for all; thanks for all; thank you for being; thanks for being; thank you for listening;
    thanks for listening; thank you for everything; so grateful; very grateful; really grateful;
    i be grateful; grateful for; really appreciate; appreciate your help; appreciate all;
    much appreciated; so helpful; very helpful; really helpful; so kind; very kind; be so kind;
    lovely nurse; wonderful nurse; wonderful; amazing service; great service; excellent service;
    great job; good job; well done; keep up the good work; you be amazing; you be the best; you be great;
    you be wonderful; you are a star; lifesaver; life saver; saved my life; changed my life;
    gave me my life back; life changing; got my life back; works wonders; works great;
    love this medication; love it; best thing ever; miracle; god bless you; bless you; brilliant;
    fantastic; amazing; excellent; awesome; impressed; delighted; felt heard; feel heard; made my day;
    really listened; listened to me; compliment; kudos; happy with; very happy with; so happy with;
    very pleased; so pleased; five stars; 5 stars; feel so much better thanks to; best service;
    could not be happier
praise [0.2]: thank you; thanks; many thanks; thanks in advance; thank you in advance;
    thank you very much; cheers; regards and thanks; thanking you
"""

STOP = """
stop [0.92]: stop e mail me; stop e mail; stop sending me; stop sending; stop calling me; stop calling;
    stop texting me; stop texting; stop messaging me; stop messaging; stop contacting me;
    stop contacting; stop writing to me; stop write to me; stop mailing; stop bothering me;
    do not e mail me; do not contact me; do not call me; do not write to me; do not text me;
    do not message me; do not send me; never contact me; not want to be contacted;
    not want to hear from you; not want any more messages; not want any more e mail;
    not want your messages; not want your e mail; no more e mail; no more messages; no more texts;
    no more letters; no more calls; unsubscribe; un subscribe; opt out; opt me out; opting out;
    take me off your/the/this list; take me off (your/the) (mailing) list; remove me from;
    remove my e mail; remove my number; remove my phone number; mailing list; leave me alone;
    lose my number; leave us alone; cancel my subscription; stop the messages; stop the e mail;
    stop the texts; stop the calls; stop these; stop all contact; cease contact; cease and desist;
    not interested in hearing; please stop contacting; block you; quit texting; quit calling;
    quit e mail; delete my number; not wish to be contacted; not wish to receive; not want to receive;
    no longer wish to receive; no longer want to receive; not to be contacted; end this conversation;
    forget my number
"""

QUESTIONS = """
question [0.75]: need help; please reply; kindly; please advice; advise; how to; can i take; can i use;
    should i take; should i stop; should i be worried; should i go;
    should i see; is it safe; be it safe; be it normal; be it ok; is it ok; be it possible; could it be;
    what should i do; what can i do; what do i do; what be the symptoms; what be the treatment;
    what be the side effects; what be the dose; what dose; how do i treat; how can i treat; how to treat;
    how to cure; how long does it take; how long will; how do i stop; how do i take; how many;
    how much should; how often; do i need to; do i have; does it cause; can it cause; what causes;
    what cause; be there a cure; be there any cure; be there any treatment; be there a treatment;
    be there anything; be there any; is there a; is there any; treatment for; cure for;
    what does it mean; what do ~ mean; any advice; any suggestions; any suggestion; please advise;
    advise me; need advice; your advice; your opinion; please help me; can you help; please help;
    please suggest; suggest me; wondering if; i wonder if; i wonder whether; would like to know;
    want to know; i need to know; wanted to know; need information; please tell me; can you tell me;
    could you tell me; what medication; which medication; which medicine; what medicine; what kind of;
    what type of; recommend; any information; more information; information on; information about;
    information regarding; looking for; i be looking for; what do you think; what would you; how do you;
    how can i; how could; how does; do you know; do you have; interested in; have any of you;
    am i able to; am i allowed; ok to; safe to; harmful; dangerous; what are the; tell me about;
    want information; any treatment; any cure; any help; would it be; help me understand; question about;
    questions about; my question; a question; i have questions; asking about; inquire; enquire; inquiry;
    research on
"""

CONDITIONS = """
condition: diabetes; diabetic; cancer; asthma; copd; arthritis; lupus; crohns; crohn; colitis; psoriasis;
    eczema; epilepsy; parkinson; parkinsons; alzheimer; alzheimers; dementia; hiv; aids; hepatitis;
    herpes; thyroid; hypothyroid; hypothyroidism; hyperthyroidism; fibromyalgia; endometriosis; pcos;
    leukemia; lymphoma; melanoma; tumor; kidney disease; heart disease; liver disease;
    multiple sclerosis; ms; als; autism; adhd; anemia; cyst; hernia; fracture; glaucoma; cataract;
    cholesterol; obesity; osteoporosis; gout; celiac; fibrosis; sclerosis; syndrome; disease; disorder;
    illness; condition; virus; bacteria; fungus; allergy; allergic; lyme; gallstones; kidney stones;
    ulcer; scoliosis; sciatica; neuropathy; blood type; hormone; genetic; doctor; symptom; symptoms;
    medication; medicine; treatment; therapy; surgery; hospital; blood; kidney; liver; lung; lungs;
    heart; skin; brain; eye; eyes; pregnant; period; sperm; penis; vagina; prostate; uterus; ovary;
    bladder; bowel; vitamin; mri; biopsy; dose; mg; deficiency; transplant; stem cell; chronic; medical;
    patient; patients; health; mole; spine; nerve; muscle; bone; tooth; dental; dentist; stomach;
    vaccine; infection; autoimmune; marrow; stones; dystrophy; stenosis; apnea; bacterial; chemo; nasal;
    abortion; menopause; palsy; hemophilia; thalassemia; sickle; mutation; hearing; vision; ear; scar;
    wart; warts; worms; parasite; lice; drug; drugs; antibiotic; insulin; hpv; std; sti; flu; covid;
    cold
"""

PEOPLE = """
details [0.8]: his/her/their name be; his/her/their phone be; his/her/their number be;
    his/her/their phone number; his/her/their address be; his/her/their date of birth;
    his/her/their birthday be; his/her/their e mail be; his/her/their passport; his/her/their password;
    his/her/their insurance number; his/her/their nhs number; his/her/their medical record number;
    <fam> s name be; <fam> name be; <fam> number be; <fam> date of birth; he/she live at; lives at;
    neighbor s name; patient s name; patient name; <fam> e mail be; <fam> phone be;
    <fam> phone number be
own details [0.45]: my name be; my full name; my address be; my date of birth; my dob;
    my phone number be; my number be; my phone be; my e mail be; i live at; my passport; my password be;
    my insurance number; my policy number; my member id; my nhs number; my medical record number; my ssn;
    my social security; call me on; call me at; reach me at; reach me on; text me on; text me at;
    date of birth; dob; my pin be
"""
