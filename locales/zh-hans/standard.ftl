## What a field asks beyond the general rules

# Said to the worker on the page of a field. What the company must do is said too.
standard-staff_ratio = 在一个工作场所，有这个在留资格的员工，不可以比全职护理人员多。
standard-home_visit = 从2025年4月起，也可以上门护理。您必须先接受培训，并有大约1年的经验。
standard-field_council = 公司必须加入这个领域的协议会（協議会）。
standard-acceptance_plan = 公司必须有国土交通省认定的接收计划（受入計画）。
standard-construction_licence = 公司必须有建设业许可（建設業許可）。
standard-career_up_system = 您和公司都必须在建设职业提升系统（CCUS）登记。
standard-jac_membership = 公司必须加入JAC（建设领域的组织），或加入它的会员团体。
standard-no_supervision_order = 公司最近5年内不得受过监督处分（監督処分）。
standard-post_arrival_course = 您到达后要上一门培训课。
standard-company_levy = 公司每个月要交一笔负担金。公司不得让您出这笔钱。
standard-certified_workshop = 工作场所必须是经过认证的维修厂（認証工場）。
standard-hotel_licence = 酒店或旅馆必须有旅馆业许可（旅館業の許可）。
standard-no_adult_entertainment = 工作场所不得是风俗营业（色情、陪侍等）场所。
standard-new_driver_training = 要开出租车或巴士，您必须接受新司机培训（新任運転者研修）。
standard-preparing_status = 如果您还没有日本驾照，要先以“特定活动”（特定活動）来日本：卡车6个月，出租车和巴士1年。
standard-employer_experience = 公司必须有雇用员工的经验。
standard-interviews_at_sea = 您出海期间，定期面谈有特别的规定。
standard-submanager_experience = 您必须有带领其他员工工作的经验，例如当过副店长。
