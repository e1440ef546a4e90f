## What a field asks beyond the general rules

# Said to the worker on the page of a field. What the company must do is said too.
standard-staff_ratio = The workplace must not have more workers with this status than full-time care staff.
standard-home_visit = Since April 2025, you can also care for people in their homes. First you need training and about one year of experience.
standard-field_council = The company must be a member of the council of the field (協議会).
standard-acceptance_plan = The company needs an acceptance plan (受入計画) that the Ministry of Land, Infrastructure, Transport and Tourism has approved.
standard-construction_licence = The company needs a construction licence (建設業許可).
standard-career_up_system = You and the company must be registered in the Construction Career Up System (CCUS).
standard-jac_membership = The company must be a member of JAC, the organisation of the construction field, or of one of its associations.
standard-no_supervision_order = The company must have had no supervision order (監督処分) in the last five years.
standard-post_arrival_course = You take a course after you arrive.
standard-company_levy = The company pays a levy every month. It must not take this money from you.
standard-certified_workshop = The workplace must be a certified workshop (認証工場).
standard-hotel_licence = The hotel or inn needs a licence (旅館業の許可).
standard-no_adult_entertainment = The workplace must not be an adult-entertainment business.
standard-new_driver_training = To drive a taxi or bus, you need training for new drivers (新任運転者研修).
standard-preparing_status = If you have no Japanese driving licence yet, you first come with “Designated Activities” (特定活動): six months for trucks, one year for taxis and buses.
standard-employer_experience = Your employer must have experience in employing people.
standard-interviews_at_sea = While you are at sea, special rules apply to your regular interviews.
standard-submanager_experience = You need experience in leading other workers, for example as an assistant manager.
