## What a field asks beyond the general rules

# Said to the worker on the page of a field. What the company must do is said too.
standard-staff_ratio = 同（おな）じ 職場（しょくば）で、特定技能（とくていぎのう）の 人（ひと）は、いつも 働（はたら）く 介護（かいご）スタッフ（常勤の介護職員）より 多（おお）くては いけません。
standard-home_visit = 2025年（ねん） 4月（がつ）から、人（ひと）の 家（いえ）に 行（い）って 介護（かいご）する ことも できます。先（さき）に、研修（けんしゅう）と 1年ぐらいの 経験（けいけん）が いります。
standard-field_council = 会社（かいしゃ）は、分野（ぶんや）の 会（かい）（協議会）に 入（はい）っていなければ なりません。
standard-acceptance_plan = 会社（かいしゃ）には、受（う）け入（い）れの 計画（けいかく）（受入計画）が いります。国土交通省（こくどこうつうしょう）が「いいです」と 認（みと）めた 計画です。
standard-construction_licence = 会社（かいしゃ）には、建設（けんせつ）の 許可（きょか）（建設業許可）が いります。
standard-career_up_system = あなたと 会社（かいしゃ）は、建設（けんせつ）キャリアアップシステム（CCUS）に 登録（とうろく）しなければ なりません。
standard-jac_membership = 会社（かいしゃ）は JAC（建設（けんせつ）分野（ぶんや）の 団体（だんたい））か、JACに 入（はい）っている 団体に 入っていなければ なりません。
standard-no_supervision_order = 会社（かいしゃ）は、この 5年（ねん）の 間（あいだ）に、役所（やくしょ）から 監督処分（かんとくしょぶん）を 受（う）けた ことが あっては いけません。
standard-post_arrival_course = 日本（にほん）に 来（き）た あとで、あなたは 講習（こうしゅう）を 受（う）けます。
standard-company_levy = 会社（かいしゃ）は 毎月（まいつき） お金（かね）（受入負担金）を 払（はら）います。この お金を あなたから 取（と）っては いけません。
standard-certified_workshop = 職場（しょくば）は、国（くに）が 認（みと）めた 工場（こうじょう）（認証工場）でなければ なりません。
standard-hotel_licence = ホテルや 旅館（りょかん）には、許可（きょか）（旅館業の許可）が いります。
standard-no_adult_entertainment = 大人（おとな）の 遊（あそ）びの 店（みせ）（風俗営業）で 働（はたら）いては いけません。
standard-new_driver_training = タクシーや バスを 運転（うんてん）する 人（ひと）は、新（あたら）しい 運転者（うんてんしゃ）の 研修（けんしゅう）（新任運転者研修）を 受（う）けなければ なりません。
standard-preparing_status = まだ 日本（にほん）の 運転免許（うんてんめんきょ）が ない 人（ひと）は、はじめに「特定活動（とくていかつどう）」で 来（き）ます。トラックは 6か月（げつ）、タクシーと バスは 1年（ねん）です。
standard-employer_experience = 会社（かいしゃ）には、人（ひと）を 雇（やと）った 経験（けいけん）が いります。
standard-interviews_at_sea = 船（ふね）で 海（うみ）に いる 間（あいだ）は、定期面談（ていきめんだん）の 特別（とくべつ）な 決（き）まりが あります。
standard-submanager_experience = ほかの 人（ひと）に 仕事（しごと）を 教（おし）えて まとめる 経験（けいけん）が いります。たとえば 副店長（ふくてんちょう）の 仕事です。
