# Said above the help where somebody typed a command that does not exist.
help-unknown = その コマンドは ありません。使（つか）える コマンド：
# $organisation (String), $phone (String)
help-text =
    <b>この ボットは、日本（にほん）での 生活（せいかつ）と 仕事（しごと）を 手伝（てつだ）います。</b>
    
    <blockquote expandable>/menu – 決（き）まりを 調（しら）べる、スタッフに 相談（そうだん）する
    /language – ことばを 変（か）える
    /profile – あなたの ことと 大切（たいせつ）な 日（ひ）
    /mydates – あなたの 最後（さいご）の 日
    /mydata – あなたに ついて のこす こと
    /privacy – データの 使（つか）い方（かた）、同意（どうい）
    /stop – お知（し）らせを 止（と）める
    /forget – あなたの データを 消（け）す</blockquote>
    
    { $phone ->
        [none] この ボットは { $organisation }の ものです。
       *[other] この ボットは { $organisation }の ものです。電話（でんわ）：{ $phone }
    }
    
    <b>{ danger-numbers }</b>どちらも お金（かね）は いりません。昼（ひる）も 夜（よる）も できます。
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = （電話番号（でんわばんごう）は まだ ありません）
