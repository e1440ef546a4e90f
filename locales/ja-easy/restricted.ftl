# A consultation that only managers and admins can read: what its worker is told of it. “No.” is short for “number”.
# “outside office”: an office that does not belong to the support organisation.

restricted-leaving = 今（いま）までは、支援（しえん）スタッフの ぜんいんが 読（よ）む ことが できました。今、スタッフの グループから 消（け）しています。消（き）えたら、知（し）らせます。
# $number (String)
restricted-taken_out = 🔒 番号（ばんごう） { $number }は、スタッフの グループから 消（き）えました。前（まえ）は、支援（しえん）スタッフの ぜんいんが 読（よ）む ことが できました。今（いま）は、支援の 責任者（せきにんしゃ）と 管理者（かんりしゃ）と、その 人（ひと）たちが 選（えら）んだ スタッフだけです。
# $number (String)
restricted-left_in_group = 🔒 番号（ばんごう） { $number }：スタッフの グループから、ぜんぶは 消（け）す ことが できませんでした。支援（しえん）スタッフが、まだ 一部（いちぶ）を 読（よ）むかも しれません。支援の 責任者（せきにんしゃ）に、消すように 頼（たの）みました。
# $number (String)
restricted-opened = 👥 番号（ばんごう） { $number }：支援（しえん）スタッフの ぜんいんが 読（よ）んでも いいと、支援の 責任者（せきにんしゃ）が 決（き）めました。会社（かいしゃ）は 見（み）る ことが できません。
# $number (String)
restricted-opened_by_you = 👥 番号（ばんごう） { $number }：あなたが 選（えら）んだので、今（いま）は 支援（しえん）スタッフの ぜんいんが 読（よ）む ことが できます。会社（かいしゃ）は 見（み）る ことが できません。
# $number (String)
restricted-again = 🔒 番号（ばんごう） { $number }：これからは、支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）と、その 人（ひと）たちが 選（えら）んだ スタッフだけが 読（よ）む ことが できます。{ restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 番号（ばんごう） { $number }への 返事（へんじ）</b>
# $number (String)
restricted-added = 🔒 番号（ばんごう） { $number }に 入（い）れました。見（み）る ことが できるのは、支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）と、その 人（ひと）たちが 選（えら）んだ スタッフだけです。
# $number (String)
restricted-help-sent = 🙋🔒 この 連絡（れんらく）の ことは、支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）と、その 人（ひと）たちが 選（えら）んだ スタッフだけに 知（し）らせます。あなたの 番号（ばんごう）：{ $number }。何（なに）が むずかしいですか。もっと 書（か）く ことが できます。
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ あなたは 苦情（くじょう）で { $names }の 名前（なまえ）を 選（えら）びました。これは その 苦情では ありません。{ $names }も これを 読（よ）む ことが できます。外（そと）の 相談（そうだん）センター：「{ menu-guide }」
# A button below it, and one that undoes it. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 ばんごう { $number }を { $name }に みせない
restricted-let_in = ↩️ ばんごう { $number }を { $name }に 見（み）せる
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>番号（ばんごう） { $number }を { $name }にも 見（み）せない ことに しますか。</b>そうすると、ここの 支援（しえん）の 責任者（せきにんしゃ）も 管理者（かんりしゃ）も、だれも 読（よ）む ことが できません。急（いそ）ぐ 知（し）らせも、だれにも とどきません。そのあと、助（たす）ける ことが できるのは、外（そと）の 相談（そうだん）センターだけです。それが いやな ときは、何（なに）も しないでください。
restricted-keep_out-yes = はい、みんなに 見（み）せない
# After that: a name, or more. $names (String), $number (String)
restricted-kept_out = 🔒 番号（ばんごう） { $number }：あなたが 選（えら）んだので、{ $names }は もう 読（よ）む ことが できません。{ $names }に、新（あたら）しい ことは 知（し）らせません。でも、前（まえ）に 読んだ ことは、まだ 知っています。
restricted-let_in_again = 👥 番号（ばんごう） { $number }：あなたが 選（えら）んだので、{ $names }は また 読（よ）む ことが できます。
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ 番号（ばんごう） { $number }を 見（み）せたくない 人（ひと）が、支援（しえん）スタッフの グループに いるかも しれません。先（さき）に ↩️を おして、その 人に 見せるか、このままに してください。
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ 番号（ばんごう） { $number }：支援（しえん）の 責任者（せきにんしゃ）が 決（き）めて、{ $names }も これを 読（よ）む ことが できます。あなたは 苦情（くじょう）で { $names }の 名前（なまえ）を 選（えら）びました。これは その 苦情では ありません。
# A button. $number (String), $kind (String)
restricted-continue = ↩ 番号（ばんごう） { $number } 🔒 { WORD("consultation-kind", $kind) }
