## What a field asks beyond the general rules

# Said to the worker on the page of a field. What the company must do is said too.
standard-staff_ratio = Hindi dapat mas marami ang workers na may ganitong status kaysa sa full-time na care staff ng lugar ng trabaho.
standard-home_visit = Mula Abril 2025, puwede ka ring mag-alaga ng mga tao sa bahay nila. Kailangan muna ang training at mga isang taong karanasan.
standard-field_council = Kailangang miyembro ang kumpanya ng council ng industriya (協議会).
standard-acceptance_plan = Kailangan ng kumpanya ang acceptance plan (受入計画) na aprobado ng Ministry of Land, Infrastructure, Transport and Tourism.
standard-construction_licence = Kailangan ng kumpanya ang construction license (建設業許可).
standard-career_up_system = Kailangang naka-register ka at ang kumpanya sa Construction Career Up System (CCUS).
standard-jac_membership = Kailangang miyembro ang kumpanya ng JAC, ang organisasyon ng construction, o ng isa sa mga asosasyon nito.
standard-no_supervision_order = Dapat ay walang natanggap na supervision order (監督処分) ang kumpanya sa nakaraang limang taon.
standard-post_arrival_course = May course ka pagdating mo.
standard-company_levy = Nagbabayad ang kumpanya ng levy buwan-buwan. Bawal nilang kunin sa iyo ang perang ito.
standard-certified_workshop = Kailangang certified workshop (認証工場) ang lugar ng trabaho.
standard-hotel_licence = Kailangan ng hotel o inn ang license (旅館業の許可).
standard-no_adult_entertainment = Hindi dapat adult-entertainment na negosyo ang lugar ng trabaho.
standard-new_driver_training = Para magmaneho ng taxi o bus, kailangan mo ang training para sa bagong driver (新任運転者研修).
standard-preparing_status = Kung wala ka pang Japanese driver’s license, “Designated Activities” (特定活動) muna ang status mo pagdating: anim na buwan para sa truck, isang taon para sa taxi at bus.
standard-employer_experience = Kailangang may karanasan ang employer mo sa pag-empleyo ng mga tao.
standard-interviews_at_sea = Habang nasa dagat ka, may espesyal na patakaran para sa mga regular interview mo.
standard-submanager_experience = Kailangan mo ng karanasan sa pamumuno ng ibang workers, halimbawa bilang assistant manager.
