# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = Nursing care
field-building_cleaning = Building cleaning
field-manufacturing = Industrial products manufacturing
field-construction = Construction
field-shipbuilding = Shipbuilding and ship machinery
field-auto_repair = Automobile repair and maintenance
field-aviation = Aviation
field-accommodation = Accommodation (hotels, inns)
field-auto_transport = Automobile transport (truck, taxi, bus)
field-railway = Railway
field-agriculture = Agriculture
field-fishery = Fishery and aquaculture
field-food_manufacturing = Food and beverage manufacturing
field-food_service = Food service (restaurants)
field-forestry = Forestry
field-wood = Wood industry
field-linen_supply = Linen supply
field-logistics_warehousing = Logistics warehousing
field-resource_circulation = Waste and recycling

## What a field asks beyond the general rules

standard-staff_ratio = The workplace may not have more workers with this status than full-time care staff.
standard-home_visit = Care in people’s homes has been possible since April 2025, with first training and about one year of experience.
standard-field_council = The company must be a member of the council of the field (協議会).
standard-acceptance_plan = The company needs an acceptance plan (受入計画) that the Ministry of Land, Infrastructure, Transport and Tourism has approved.
standard-construction_licence = The company needs a construction licence (建設業許可).
standard-career_up_system = The company and the worker must be registered in the Construction Career Up System (CCUS).
standard-jac_membership = The company must be a member of JAC, the body of the field, or of one of its associations.
standard-no_supervision_order = The company may not have had a supervision order (監督処分) in the last five years.
standard-post_arrival_course = The worker takes a course after arriving.
standard-company_levy = The company pays a levy every month. It may not be taken from the worker.
standard-certified_workshop = The workplace must be a certified workshop (認証工場).
standard-hotel_licence = The hotel or inn needs a licence (旅館業の許可).
standard-no_adult_entertainment = The workplace may not be an adult-entertainment business.
standard-new_driver_training = Taxi and bus drivers need training for new drivers (新任運転者研修).
standard-preparing_status = Who has no Japanese driving licence yet first enters with Designated Activities (特定活動): six months for truck, one year for taxi and bus.
standard-employer_experience = The employer needs experience with employing people.
standard-interviews_at_sea = While the worker is at sea, regular interviews are handled in a special way.
standard-submanager_experience = The worker needs experience in leading others, for example as an assistant manager.

## Papers

document-passport = Passport (旅券)
document-health_certificate = Health certificate (健康診断個人票)
document-examinee_declaration = Your own declaration about your health (受診者の申告書)
document-skill_test_certificate = Certificate of the skill test (合格証明書)
document-training_completion = Certificate that you completed Technical Intern Training No. 2 (技能実習２号)
document-training_evaluation = Evaluation record from your training company (評価調書)
document-ssw2_test_certificate = Certificate of the test for Specified Skilled Worker (ii) (合格証明書)
document-supervisor_experience_proof = Proof of your experience as a leader (実務経験を証明する書類)
document-japanese_test_certificate = Certificate of the Japanese test (合格証明書)
document-residence_card = Residence card (在留カード)
document-entry_exit_record = Your entry and exit record from the Immigration Services Agency (出入国記録)
document-employment_contract = Employment contract (雇用契約書)
document-fee_statement = List of all costs in your language (費用の明細書)
document-home_country_paper = The paper from your country that allows you to work abroad
document-skill_transfer_declaration = Declaration about passing on your skills (技能移転に係る申告書)
document-field_standard_proof = Proof for the rules of your field, such as a driving licence

## Periods of stay

period-ssw1 = Specified Skilled Worker (i) (特定技能１号)
period-preparing = Designated Activities, preparing (特定活動)
period-excluded_leave = Leave: birth, childcare, illness, injury

## The ten supports

support-guidance = Explanation before you start (事前ガイダンス)
support-transport = Pick-up and send-off at the airport (送迎)
support-housing = Housing and contracts for daily life (住居・契約支援)
support-orientation = Introduction to life in Japan (生活オリエンテーション)
support-accompany = Going with you to offices (公的手続等への同行)
support-japanese = Learning Japanese (日本語学習)
support-consult = Consultation and complaints (相談・苦情)
support-exchange = Meeting Japanese people (日本人との交流)
support-job_change = Help to find a new job (転職支援)
support-interview = Regular interviews (定期面談)

## Offices that answer the telephone

hotline-police = Police: you are in danger (警察)
hotline-ambulance_fire = Ambulance and fire (救急・消防)
hotline-police_not_urgent = Police: not urgent (警察相談)
hotline-immigration_information = Immigration information centre (外国人在留総合インフォメーションセンター)
hotline-fresc = Foreign Residents Support Center (FRESC)
hotline-labour_standards = Labour Standards Advice Hotline (労働条件相談ほっとライン)
hotline-human_rights = Human-rights line in foreign languages (外国語人権相談ダイヤル)
hotline-houterasu = Legal information, Houterasu (法テラス)
hotline-dv_plus = Violence in the family (DV相談プラス)
hotline-yorisoi = Yorisoi hotline for any worry (よりそいホットライン)
hotline-tell = TELL, emotional support in English
