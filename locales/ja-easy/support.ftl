## The ten supports

support-guidance = 仕事（しごと）の 前（まえ）の 説明（せつめい）（事前ガイダンス）
support-transport = 空港（くうこう）への 送（おく）り迎（むか）え（送迎）
support-housing = 家（いえ）と 生活（せいかつ）の 契約（けいやく）の 手伝（てつだ）い（住居・契約支援）
support-orientation = 日本（にほん）の 生活（せいかつ）の 説明（せつめい）（生活オリエンテーション）
support-accompany = 役所（やくしょ）に いっしょに 行（い）く（公的手続等への同行）
support-japanese = 日本語（にほんご）の 勉強（べんきょう）（日本語学習）
support-consult = 相談（そうだん）と 苦情（くじょう）（相談・苦情）
support-exchange = 日本人（にほんじん）と 会（あ）う（日本人との交流）
support-job_change = 新（あたら）しい 仕事（しごと）を さがす 手伝（てつだ）い（転職支援）
support-interview = 会（あ）って 話（はな）す こと、役所（やくしょ）に 知（し）らせる こと（定期面談）
