# A complaint of a worker about somebody of the support organisation, and who can read it. The worker reads all of this.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

complaint-about-staff = 🔒 しえんスタッフへの くじょう
# A button: to write more in this complaint. $number (String)
complaint-continue = ↩ ばんごう { $number } 🔒 苦情（くじょう）
complaint-write =
    <b>🔒 支援（しえん）スタッフに ついての 苦情（くじょう）（苦情（くじょう）＝「よくない」と 言（い）う こと）</b>
    
    管理者（かんりしゃ）だけが 読（よ）みます。あなたの ことばで 書（か）いてください。写真（しゃしん）や 声（こえ）の メッセージを 送（おく）っても いいです。
    
    管理者に ついての 苦情ですか。送ってから、名前（なまえ）を おしてください。そうすると、その 人（ひと）は 読む ことが できません。外（そと）の 相談（そうだん）センター：「{ menu-guide }」
    
    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ 苦情（くじょう） { $number }</b>
    
    { $received ->
        [0] つづけて 書（か）く ことが できます。前（まえ）に 書いた ことは、もう とどいています。
       *[other] { $received }件（けん）の メッセージが とどきました。
    } 管理者（かんりしゃ）が ここに 返事（へんじ）します。支援（しえん）スタッフは 見（み）る ことが できません。もっと 書（か）くか、「{ consultation-finish }」を おしてください。
    
    { danger-numbers }
# $number (String)
complaint-added = ✅ 苦情（くじょう） { $number }に 入（い）れました。見（み）る ことが できるのは、管理者（かんりしゃ）だけです。
# $number (String)
complaint-left_in_group = 🔒 苦情（くじょう） { $number }：支援（しえん）スタッフの グループから、ぜんぶは 消（け）す ことが できませんでした。支援スタッフが、まだ 一部（いちぶ）を 読（よ）むかも しれません。管理者（かんりしゃ）に、消すように 頼（たの）みました。
# $number (String); below it stands what an admin wrote
complaint-answer = <b>苦情（くじょう） { $number }への 返事（へんじ）</b>
# $number (String)
complaint-closed = 管理者（かんりしゃ）が 苦情（くじょう） { $number }を 終（お）わりに しました。助（たす）けは よかったですか。
# $number (String)
complaint-reopened = 管理者（かんりしゃ）が 苦情（くじょう） { $number }を また はじめました。
# $number (String)
complaint-open-again = 苦情（くじょう） { $number }を また はじめました。管理者（かんりしゃ）が あなたに 書（か）きます。
# A button
complaint-name = だれの ことですか
# $number (String)
complaint-name-ask =
    <b>苦情（くじょう） { $number }：だれの ことですか。</b>
    
    名前（なまえ）を おすと、その 人（ひと）は もう 読（よ）む ことが できません。管理者（かんりしゃ）でも 同（おな）じです。もう一度（いちど） おすと、もとに もどります。選（えら）ばなくても いいです。
    
    だれの ことか、書（か）いても いいです。<b>でも、書くだけでは かくれません。</b>✓が ない 管理者は ぜんいん 読む ことが できます。その 人も 読むかも しれません。
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ あなたが 書（か）いた ことを、苦情（くじょう） { $number }に 入（い）れました。</b>書くだけでは かくれません。✓が ない 管理者（かんりしゃ）は ぜんいん 読（よ）む ことが できます。読ませたくない 人（ひと）は、名前（なまえ）を おしてください。
# A button
complaint-name-unknown = 名前（なまえ）が わかりません
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ 名前（なまえ）が わからないと、苦情（くじょう） { $number }に 入（い）れました。</b>これだけでは、苦情は かくれません。読（よ）む ことが できないのは、✓が ある 人（ひと）だけです。その 人の ことを 書（か）いても いいです。たとえば、どこで 会（あ）ったか。
# Asked before the worker hides the complaint from the last person who can read it. $number, $name (String)
complaint-name-last =
    <b>この 人（ひと）を 選（えら）ぶと、ここでは、だれも 苦情（くじょう） { $number }を 読（よ）む ことが できません。</b>
    
    今（いま） 読む ことが できるのは、{ $name }だけです。そのあと、助（たす）ける ことが できるのは、外（そと）の 相談（そうだん）センターだけです。それでも この 人を 選びますか。
complaint-name-last-yes = はい、だれも 読（よ）まない
complaint-name-last-no = このままに する
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ 番号（ばんごう） { $number }：あなたが 名前（なまえ）を 変（か）えました。だから、ここの 人（ひと）が また 読（よ）む ことが できます。
# Above the buttons that hide another matter, or show it again
complaint-name-others = あなたは、ほかの ことも 書（か）きました。✓が ある 人（ひと）は、それを 読（よ）む ことが できます。その 人に 見（み）せたくない ときは、🚫を おしてください。
# A button of the worker, who has hidden the complaint from everybody here; and what we say after it. $number (String)
complaint-close_own = ✖️ ばんごう { $number }を おわりに する
complaint-closed_own = ✅ 番号（ばんごう） { $number }は 終（お）わりました。これから 書（か）く ことは、そこに 入（はい）りません。支援（しえん）スタッフの ぜんいんが 読（よ）む ことが できます。それが いやな ときは、「{ complaint-about-staff }」を おしてください。前（まえ）の 苦情（くじょう）で あなたが 選（えら）んだ 人（ひと）には 知（し）らせません。または、外（そと）の 相談（そうだん）センターに 電話（でんわ）してください：「{ menu-guide }」
# Sent where a new complaint is hidden from the people whom the worker named in the complaint before. $number (String)
complaint-named_again = 🔒 番号（ばんごう） { $number }：前（まえ）の 苦情（くじょう）で あなたが 選（えら）んだ 人（ひと）と、あなたが 見（み）せないと 決（き）めた 人には、知（し）らせません。変（か）えたい ときは「{ complaint-name }」を おしてください。
complaint-name-done = 終（お）わり
# $longest (Number)
complaint-name-long = ⚠️ 名前（なまえ）を 書（か）いてください。長（なが）くても { $longest }文字（もじ）です。
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable =
    { $name ->
        [none] { WORD("complaint-role", $role) }
       *[other] { $name }・{ WORD("complaint-role", $role) }
    }
complaint-role-support_officer = 支援（しえん）スタッフ
complaint-role-support_manager = 支援（しえん）の 責任者（せきにんしゃ）
complaint-role-admin = 管理者（かんりしゃ）
complaint-role-auditor = 調（しら）べる 人（ひと）（監査）
