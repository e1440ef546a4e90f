## The ten supports

support-guidance = しごとの まえの せつめい（事前ガイダンス）
support-transport = くうこうへの おくりむかえ（送迎）
support-housing = 家（いえ）と 生活（せいかつ）の 契約（けいやく）の 手伝（てつだ）い（住居・契約支援）
support-orientation = 日本（にほん）の 生活（せいかつ）の 説明（せつめい）（生活オリエンテーション）
support-accompany = やくしょに いっしょに いく（公的手続等への同行）
support-japanese = にほんごの べんきょう（日本語学習）
support-consult = そうだんと くじょう（相談・苦情）
support-exchange = にほんじんと あう（日本人との交流）
support-job_change = あたらしい しごとを さがす てつだい（転職支援）
support-interview = 会（あ）って 話（はな）す こと、役所（やくしょ）に 知（し）らせる こと（定期面談）
