## Offices that answer the telephone

hotline-police = Pulis (panganib)
hotline-ambulance_fire = Ambulansya at bumbero
hotline-police_not_urgent = Pulis: hindi urgent
hotline-coast_guard = Emergency sa dagat: coast guard
hotline-ambulance_advice = Kailangan ko ba ng ambulansya?
hotline-immigration_information = Immigration information center
hotline-fresc = Suporta sa dayuhan: FRESC
hotline-ssw_call_centre = Call center para sa SSW
hotline-consultation_centres = Consultation center na malapit
hotline-tokyo_navi = Tokyo: payo sa maraming wika
hotline-vietnam_embassy = Embassy ng Viet Nam
hotline-indonesia_embassy = Embassy ng Indonesia
hotline-labour_standards = Labor standards hotline
hotline-labour_foreign_mhlw = Payo para sa dayuhang worker
hotline-fresc_labour = Tokyo Labor Bureau: dayuhan
hotline-labour_bureau_corner = Labor consultation corner
hotline-labour_standards_office = Labor Standards Inspection Office
hotline-harassment_room = Harassment sa trabaho
hotline-care_jicwels = Care worker (kaigo): JICWELS
hotline-construction_fits = Construction worker: FITS
hotline-human_rights = Human rights, sa ibang wika
hotline-human_rights_ja = Human rights, sa Japanese
hotline-houterasu = Impormasyon sa batas: Houterasu
hotline-dv_plus = Karahasan sa pamilya
hotline-dv_navi = Karahasan sa pamilya: malapit
hotline-sexual_violence = Sexual violence: malapit na center
hotline-yorisoi = Yorisoi: kahit anong problema
hotline-tell = TELL: problema, sa English
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = Ayaw nang mabuhay (sa Japanese)
hotline-kokoro_line = Mental health
hotline-medical_interpreting = Doktor sa wika mo: AMDA
hotline-consumer = Consumer hotline
hotline-my_number = My Number line
hotline-nenkin_dial = Pension (nenkin) line
# For tourists.
hotline-visitor_hotline = Visitor hotline
hotline-disaster_message = Disaster message dial
hotline-immigration_office = Immigration office ng lugar mo
hotline-hello_work = Hello Work: hanap ng trabaho
hotline-city_hall = City hall o munisipyo
hotline-tax_office = Tax office
hotline-pension_office = Pension office
hotline-embassy = Embassy o konsulado mo
hotline-licence_centre = Driver’s license center
