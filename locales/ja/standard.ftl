## What a field asks beyond the general rules

standard-staff_ratio = 一つの事業所で働く特定技能の人の数は、その事業所の常勤の介護職員の数までです。
standard-home_visit = 訪問介護は2025年4月から可能です。はじめの研修と、約1年の経験が必要です。
standard-field_council = 会社は、分野の協議会に入っている必要があります。
standard-acceptance_plan = 会社は、受入計画について国土交通省の認定を受けている必要があります。
standard-construction_licence = 会社は、建設業許可を受けている必要があります。
standard-career_up_system = 会社とあなたは、建設キャリアアップシステム（CCUS）に登録する必要があります。
standard-jac_membership = 会社は、JAC（建設技能人材機構）またはその会員団体に入っている必要があります。
standard-no_supervision_order = 会社は、この5年間に監督処分を受けていないことが必要です。
standard-post_arrival_course = あなたは、受け入れられたあとに講習を受けます。
standard-company_levy = 会社は毎月、受入負担金を払います。あなたに払わせてはいけません。
standard-certified_workshop = 職場は、認証を受けた整備工場である必要があります。
standard-hotel_licence = ホテルや旅館は、旅館業の許可を受けている必要があります。
standard-no_adult_entertainment = 風俗営業の施設で働くことはできません。
standard-new_driver_training = タクシーとバスの運転者は、新任運転者研修を受ける必要があります。
standard-preparing_status = 日本の運転免許がまだない人は、はじめに「特定活動」で入国します。期間は、トラックは6か月、タクシーとバスは1年です。
standard-employer_experience = 勤務先に、人を雇った経験が必要です。
standard-interviews_at_sea = 船で海に出ている間の定期面談には、特別な扱いがあります。
standard-submanager_experience = あなたには、副店長のように、ほかの人を指導しながら働いた経験が必要です。
