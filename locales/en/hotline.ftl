## Offices that answer the telephone

hotline-police = Police (danger)
hotline-ambulance_fire = Ambulance and fire
hotline-police_not_urgent = Police: not urgent
hotline-coast_guard = Emergency at sea: coast guard
hotline-ambulance_advice = Do I need an ambulance?
hotline-immigration_information = Immigration information centre
hotline-fresc = Foreign residents’ support: FRESC
hotline-ssw_call_centre = Call centre for SSW workers
hotline-consultation_centres = Consultation centre near you
hotline-tokyo_navi = Tokyo: advice in many languages
hotline-vietnam_embassy = Embassy of Viet Nam
hotline-indonesia_embassy = Embassy of Indonesia
hotline-labour_standards = Labour standards hotline
hotline-labour_foreign_mhlw = Advice for foreign workers
hotline-fresc_labour = Tokyo Labour Bureau: foreigners
hotline-labour_bureau_corner = Labour consultation corner
hotline-labour_standards_office = Labour Standards Inspection Office
hotline-harassment_room = Harassment at work
hotline-care_jicwels = Care workers: JICWELS
hotline-construction_fits = Construction workers: FITS
hotline-human_rights = Human rights, foreign languages
hotline-human_rights_ja = Human rights, in Japanese
hotline-houterasu = Legal information: Houterasu
hotline-dv_plus = Violence in the family
hotline-dv_navi = Family violence: nearest centre
hotline-sexual_violence = Sexual violence: nearest centre
hotline-yorisoi = Yorisoi: for any worry
hotline-tell = TELL: worries, in English
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = Thoughts of death, in Japanese
hotline-kokoro_line = Mental health
hotline-medical_interpreting = Doctors in your language: AMDA
hotline-consumer = Consumer hotline
hotline-my_number = My Number line
hotline-nenkin_dial = Pension line
# For tourists.
hotline-visitor_hotline = Visitor hotline
hotline-disaster_message = Disaster message dial
hotline-immigration_office = Immigration office of your region
hotline-hello_work = Hello Work: looking for work
hotline-city_hall = City, ward or town hall
hotline-tax_office = Tax office
hotline-pension_office = Pension office
hotline-embassy = Your embassy or consulate
hotline-licence_centre = Driving licence centre
