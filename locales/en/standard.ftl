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
standard-preparing_status = If you have no Japanese driving licence yet, you first come with Designated Activities (特定活動): six months for trucks, one year for taxis and buses.
standard-employer_experience = The employer needs experience with employing people.
standard-interviews_at_sea = While the worker is at sea, regular interviews are handled in a special way.
standard-submanager_experience = The worker needs experience in leading others, for example as an assistant manager.
