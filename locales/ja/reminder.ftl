# Reminders: what comes, by when, and why. Always name the exact last day; never say that a later day is fine.
# The reminder-say texts are also shown at a counter to people who do not know this bot: what they read is `.counter`,
# and each must stand alone.
# What rests on common knowledge only (passport, return to Japan) says that we have not confirmed it.

reminder-preview-line = { DAY($on) }・{ WORD("reminder-name", $kind) }・期限 { DAY($deadline) }・{ $audience ->
    [worker] 本人あて
    [staff] 支援スタッフあて
   *[both] 本人と支援スタッフあて
}
reminder-days-left = { $days ->
    [0] 今日が最後の日です。
   *[other] あと{ $days }日です。
}

## Names, for lists, calendars and previews

reminder-name-stay_renewal = 在留期間の更新
reminder-name-stay_pending = 更新の結果待ち（特例期間）
reminder-name-total_stay = 通算5年の最後の日
reminder-name-interview = 定期面談
reminder-name-address_notice = 新しい住所の届出（転入届・転居届）
reminder-name-contract_end_notice = 契約終了の届出
reminder-name-contract_start_notice = 新しい契約の届出
reminder-name-activity_gap = 仕事をしない期間が3か月になる日
reminder-name-card_lost = 在留カードの再交付
reminder-name-passport = パスポートの有効期限
reminder-name-mynumber = マイナンバーカードの有効期限
reminder-name-health_check = 職場の健康診断
reminder-name-reentry = 日本への再入国
reminder-name-lump_sum = 年金の脱退一時金
reminder-name-preparing_status = 特定活動（移行準備）の終わり
reminder-name-late_application = 在留期間が終わった後の申請
reminder-name-new_stay = 新しい在留期間の最後の日

## What the worker reads

reminder-say-stay_renewal =
    <b>在留期間更新許可申請</b>

    在留期間の最後の日は<b>{ DAY($deadline) }</b>です。申請できるのは、この日までです。{ reminder-days-left }

    この日を待たないでください。最後の日は窓口が休みかもしれません。地方出入国在留管理局（入管）に、早めに申請してください。必要な書類を、今から勤務先と支援スタッフに聞いてください。申請したら、その日を支援スタッフに教えてください。
    .counter =
        <b>在留期間更新許可申請</b>

        本人の在留期間の最後の日は<b>{ DAY($deadline) }</b>です。この日までに、地方出入国在留管理局に更新を申請する必要があります。{ reminder-days-left }

        申請に必要な書類と手続を、本人にご案内ください。
reminder-say-stay_pending =
    <b>在留期間の更新：結果がまだ出ていません（特例期間）</b>

    あなたは、在留期間が終わる前に更新を申請しました。原則として、結果が出るまで日本にいて働くことができます。結果が出なくても、<b>{ DAY($deadline) }</b>までです。{ reminder-days-left }

    地方出入国在留管理局（入管）に、今すぐ審査の状況を聞いてください。結果が出たら、支援スタッフに教えてください。
    .counter =
        <b>在留期間の更新：結果待ち（特例期間）</b>

        本人は、在留期間が終わる前に更新を申請しました。原則として、結果が出るまで在留し、働くことができます。結果が出なくても、<b>{ DAY($deadline) }</b>までです。{ reminder-days-left }

        審査の状況を、本人に教えてください。
reminder-say-total_stay =
    <b>特定技能１号の通算5年</b>

    私たちの計算では、通算5年の最後の日は<b>{ DAY($deadline) }</b>です。{ reminder-days-left }

    在留カードの期限が、この日より早いこともあります。その日も守ってください。これからの計画を、今から支援スタッフに相談してください。
    .counter =
        <b>特定技能１号の通算5年</b>

        登録支援機関の計算では、本人の通算5年の最後の日は<b>{ DAY($deadline) }</b>です。{ reminder-days-left }

        在留カードの期限が、この日より早く終わることもあります。
reminder-say-interview =
    <b>定期面談</b>

    次の定期面談は、<b>{ DAY($deadline) }</b>までです。{ reminder-days-left }

    支援スタッフと日時を決めてください。都合のよい日時を、ここに書いてもいいです。仕事や日本での生活について話します。
    .counter =
        <b>定期面談</b>

        登録支援機関は、<b>{ DAY($deadline) }</b>までに本人と定期面談を行う必要があります。{ reminder-days-left }

        仕事や日本での生活について話します。
reminder-say-address_notice =
    <b>新しい住所の届出（転入届・転居届）</b>

    引っ越しをしたので、<b>{ DAY($deadline) }</b>までに、今住んでいる市区町村の役所に新しい住所を届け出てください。{ reminder-days-left }

    在留カードを持って行ってください。届け出たら、支援スタッフにも教えてください。
    .counter =
        <b>新しい住所の届出（転入届・転居届）</b>

        本人は引っ越しをしました。<b>{ DAY($deadline) }</b>までに、今住んでいる市区町村の役所に新しい住所を届け出る必要があります。{ reminder-days-left }

        届出の手続を、本人にご案内ください。
reminder-say-contract_end_notice =
    <b>契約機関に関する届出（契約の終了）</b>

    雇用契約が終わったので、<b>{ DAY($deadline) }</b>までに、出入国在留管理庁に届け出る必要があります。{ reminder-days-left }

    インターネット、郵送、または窓口で届け出ることができます。勤務先が別に届け出る場合も、あなたが自分で届け出る必要があります。支援スタッフが手伝います。
    .counter =
        <b>契約機関に関する届出（契約の終了）</b>

        本人の雇用契約が終わりました。<b>{ DAY($deadline) }</b>までに、本人が出入国在留管理庁に届け出る必要があります。{ reminder-days-left }

        インターネット、郵送、または窓口で届け出ることができます。勤務先が別に届け出る場合も、本人の届出が必要です。
reminder-say-contract_start_notice =
    <b>契約機関に関する届出（新しい契約）</b>

    新しい雇用契約が始まったので、<b>{ DAY($deadline) }</b>までに、出入国在留管理庁に届け出る必要があります。{ reminder-days-left }

    勤務先を変えるための申請をした場合、この届出も必要かどうかは、まだ確認できていません。先に支援スタッフに聞いてください。勤務先が別に届け出る場合も、あなたが自分で届け出る必要があります。
    .counter =
        <b>契約機関に関する届出（新しい契約）</b>

        本人の新しい雇用契約が始まりました。<b>{ DAY($deadline) }</b>までに、本人が出入国在留管理庁に届け出る必要があります。{ reminder-days-left }

        勤務先を変えるための申請をした場合、この届出も必要かどうかは、登録支援機関では確認できていません。勤務先が別に届け出る場合も、本人の届出が必要です。
reminder-say-activity_gap =
    <b>仕事をしない期間が3か月になります</b>

    雇用契約が終わり、新しい契約がまだわかりません。<b>{ DAY($deadline) }</b>で3か月になります。{ reminder-days-left }

    正当な理由がないと、その後、在留資格が取り消されることがあります。今すぐ支援スタッフに相談してください。新しい契約があるときは、教えてください。
    .counter =
        <b>仕事をしない期間が3か月になります</b>

        本人の雇用契約が終わり、新しい契約が確認できていません。<b>{ DAY($deadline) }</b>で3か月になります。{ reminder-days-left }

        正当な理由がないと、その後、在留資格が取り消されることがあります。
reminder-say-card_lost =
    <b>在留カードの再交付</b>

    在留カードをなくしたので、<b>{ DAY($deadline) }</b>までに、地方出入国在留管理局（入管）に再交付を申請してください。{ reminder-days-left }

    パスポートを持って行ってください。カードが見つかったときは、支援スタッフに教えてください。
    .counter =
        <b>在留カードの再交付申請</b>

        本人は在留カードをなくしました。<b>{ DAY($deadline) }</b>までに、地方出入国在留管理局に再交付を申請する必要があります。{ reminder-days-left }

        申請に必要な書類と手続を、本人にご案内ください。
reminder-say-passport =
    <b>パスポートの有効期限</b>

    私たちの記録では、パスポートの最後の日は<b>{ DAY($deadline) }</b>です。{ reminder-days-left }

    新しいパスポートの取り方と、かかる期間を、今から自分の国の大使館か領事館に聞いてください。国ごとの手続は、私たちも確認できていません。
    .counter =
        <b>旅券（パスポート）の有効期限</b>

        登録支援機関の記録では、本人の旅券の最後の日は<b>{ DAY($deadline) }</b>です。{ reminder-days-left }

        新しい旅券の取り方と、かかる期間を、本人に教えてください。
reminder-say-mynumber =
    <b>マイナンバーカードの有効期限</b>

    私たちの記録では、マイナンバーカードの最後の日は<b>{ DAY($deadline) }</b>です。{ reminder-days-left }

    在留期間を更新しても、このカードの期限は延びません。先に在留期間を更新してください。その後、この日までに、在留カードとマイナンバーカードを市区町村の役所に持って行ってください。
    .counter =
        <b>マイナンバーカードの有効期限</b>

        登録支援機関の記録では、本人のマイナンバーカードの最後の日は<b>{ DAY($deadline) }</b>です。{ reminder-days-left }

        在留期間を更新しても、このカードの期限は延びません。在留期間を更新した後、この日までに、市区町村の役所で手続をする必要があります。必要な手続を、本人にご案内ください。
reminder-say-health_check =
    <b>職場の健康診断</b>

    次の健康診断は、<b>{ DAY($deadline) }</b>までに受ける必要があります。{ reminder-days-left }

    健康診断を行うのは勤務先の義務です。日時と場所を勤務先に聞いてください。受けたら、その日を支援スタッフに教えてください。結果を教える必要はありません。
    .counter =
        <b>職場の健康診断</b>

        本人は、次の健康診断を<b>{ DAY($deadline) }</b>までに受ける必要があります。{ reminder-days-left }

        健康診断を行うのは勤務先の義務です。日時と場所を、本人に教えてください。
reminder-say-reentry =
    <b>日本への再入国（みなし再入国許可）</b>

    私たちの記録では、<b>{ DAY($deadline) }</b>までに日本に戻る必要があります。{ reminder-days-left }

    この日付は、まだ確認できていません。予定を決める前に、支援スタッフか地方出入国在留管理局（入管）に聞いてください。もう日本に戻ったときは、支援スタッフに教えてください。
    .counter =
        <b>日本への再入国（みなし再入国許可）</b>

        登録支援機関の記録では、本人は<b>{ DAY($deadline) }</b>までに日本に戻る必要があります。{ reminder-days-left }

        この日付は、登録支援機関では確認できていません。正しい日付を、本人に教えてください。
reminder-say-lump_sum =
    <b>年金の脱退一時金</b>

    日本の年金の保険料を6か月以上払って日本を出た場合、<b>{ DAY($deadline) }</b>まで請求することができます。{ reminder-days-left }

    受け取ると、その期間は年金に入っていた期間ではなくなります。よく考えて、先に支援スタッフか日本年金機構に相談してください。
    .counter =
        <b>年金の脱退一時金</b>

        日本の年金の保険料を6か月以上納めて出国した場合、本人は<b>{ DAY($deadline) }</b>まで脱退一時金を請求することができます。{ reminder-days-left }

        受け取ると、その期間は年金に加入した期間ではなくなります。
reminder-say-preparing_status =
    <b>特定活動（特定技能１号への移行準備）の終わり</b>

    私たちの記録では、この特定活動は<b>{ DAY($deadline) }</b>に終わります。{ reminder-days-left }

    この日より前に、地方出入国在留管理局（入管）に、特定技能１号への変更を申請してください。在留カードの日付と違うときは、すぐに支援スタッフに教えてください。
    .counter =
        <b>特定活動（特定技能１号への移行準備）の終わり</b>

        登録支援機関の記録では、本人の特定活動は<b>{ DAY($deadline) }</b>に終わります。{ reminder-days-left }

        この日より前に、地方出入国在留管理局に、特定技能１号への在留資格変更許可を申請する必要があります。

## Why, and what the reader needs

reminder-ask-office = 支援スタッフ、または地方出入国在留管理局（入管）に聞いてください。
reminder-why-stay_renewal =
    <b>なぜ必要ですか。</b>日本にいて働くことができるのは、在留期間の最後の日までです。

    { DAY($deadline) }までに申請すれば、原則として、結果が出るまで日本にいて働くことができます（最長2か月）。それより後に申請すると、この2か月はありません。その日に窓口が休みの場合だけ、私たちが知るかぎり、次に窓口が開く日までに申請すれば間に合います。
reminder-why-stay_pending =
    <b>なぜ必要ですか。</b>前の在留期間は終わりました。期間内に申請したため、結果を待つことができます。これを特例期間といいます。

    結果が出ると終わります。結果が出なくても、{ DAY($deadline) }に終わります。延ばすことはできません。今すぐ窓口に聞いてください。
reminder-why-total_stay =
    <b>なぜ大事ですか。</b>特定技能１号で日本にいることができるのは、通算5年です。勤務先や分野が変わっても、数え直しにはなりません。私たちの計算では、最後の日は{ DAY($deadline) }です。

    特定技能２号には、別の試験と別の申請が必要です。決めるのは出入国在留管理庁だけです。
reminder-why-interview =
    <b>なぜ必要ですか。</b>支援スタッフは、3か月に1回以上、あなたがわかる言葉で面談しなければなりません。次の面談は{ DAY($deadline) }までです。

    試験ではありません。仕事、給料、労働時間、住まい、健康など、困っていることを話してください。
reminder-why-address_notice =
    <b>なぜ必要ですか。</b>引っ越してから14日以内に新しい住所を届け出ることが、法律で決まっています。あなたの場合は{ DAY($deadline) }までです。

    遅れましたか。今すぐ役所に行き、私たちにも知らせてください。手伝います。90日以内に届け出ないと、在留資格が取り消されることがあります。
reminder-why-contract_end_notice =
    <b>なぜ必要ですか。</b>雇用契約が終わりました。14日以内に、自分で出入国在留管理庁に届け出る必要があります。あなたの場合は{ DAY($deadline) }までです。

    遅れましたか。今日届け出て、私たちにも知らせてください。手伝います。
reminder-why-contract_start_notice =
    <b>この届出は、働く許可ではありません。</b>先に在留資格変更許可が必要です。許可がない場合は、働く前に私たちに相談してください。

    <b>なぜ必要ですか。</b>新しい契約が始まってから14日以内、{ DAY($deadline) }までに出入国在留管理庁に届け出る必要があります。変更の申請のほかにこの届出も必要かどうかは、資料によって違います。遅れたときは、すぐに相談してください。
reminder-why-activity_gap =
    <b>なぜ大事ですか。</b>あなたの在留資格は、働くためのものです。正当な理由がなく3か月働かないと、取り消されることがあります。{ DAY($deadline) }で3か月になります。

    出入国在留管理庁は、先に理由を確認します。仕事を探していることは、正当な理由になることがあります。ほかの理由があるときも知らせてください。
reminder-why-card_lost =
    <b>なぜ必要ですか。</b>在留カードをなくしたことに気づいた日から14日以内に、再交付を申請する必要があります。あなたの場合は{ DAY($deadline) }までです。遅れたときは、今すぐ行き、私たちにも知らせてください。

    日本の外で気づいたときは、日本に戻った日から14日です。私たちに聞いてください。
reminder-why-passport =
    <b>なぜ必要ですか。</b>海外に行くときや申請をするときは、有効なパスポートが必要です。私たちの記録では、{ DAY($deadline) }まで有効です。新しいパスポートができるまで、何か月もかかることがあります。
reminder-why-mynumber =
    <b>なぜ必要ですか。</b>マイナンバーカードには、別の有効期限があります。私たちの記録では、{ DAY($deadline) }です。在留期間を更新しても延びないため、自分で市区町村の役所に行く必要があります。在留カードと1枚になったカードの場合は、手続が違うことがあります。私たちに聞いてください。
reminder-why-health_check =
    <b>なぜ必要ですか。</b>勤務先は、1年に1回以上、健康診断を行う必要があります。前の健康診断から1年後の日は{ DAY($deadline) }です。6か月に1回の仕事もあります。その場合は、期限がもっと早くなります。勤務先に聞いてください。
reminder-why-reentry =
    <b>なぜ期限がありますか。</b>みなし再入国許可で日本を出ると、1年以内に、そして在留期間が終わる前に戻る必要があります。私たちの計算では{ DAY($deadline) }までです。

    <b>この日付は確認できていません。使う前に聞いてください。</b>
reminder-why-lump_sum =
    <b>どんなお金ですか。</b>日本の年金の保険料を6か月以上納めて日本を出ると、2年以内に、その一部（脱退一時金）を請求することができます。私たちの計算では{ DAY($deadline) }までです。その後は請求できません。

    <b>請求する前に：</b>受け取った期間は、年金に加入した期間ではなくなります。
reminder-why-preparing_status =
    <b>なぜ必要ですか。</b>この特定活動は、原則として6か月です。私たちの計算では{ DAY($deadline) }までです。延ばすことができるのは1回で、やむを得ない理由がある場合だけです。この期間は、通算5年に数えます。

    <b>運転免許を取りますか。</b>決まりが違います。「{ reminder-button-need }」を押してください。
reminder-need-stay_renewal =
    <b>必要なもの：</b>在留カード、パスポート、勤務先の書類、税金の書類。健康保険や年金を自分で払っている場合は、その証明。どれが必要かは、私たちが知らせます。

    申請は約3か月前からできます。申請した証明（カードの裏のスタンプかメール）は取っておいてください。在留期間が30日以下の場合は、先に聞いてください。{ reminder-ask-office }
reminder-need-stay_pending =
    <b>必要なもの：</b>在留カード、パスポート、申請した証明（カードの裏のスタンプかメール）。銀行の口座が止められたら、この証明を銀行に見せてください。

    私たちに聞く前に、日本を出ないでください。{ reminder-ask-office }
reminder-need-total_stay =
    <b>この日が変わる場合：</b>出産、育児、病気、けがの休みは、数えないことがあります。6年目は、特別な場合だけです。どちらも、3か月前までに支援スタッフと確認する必要があります。

    <b>必要なもの：</b>今と前の在留カード、パスポート、休みの書類、試験の結果。
reminder-need-interview =
    <b>必要なもの：</b>何もいりません。できれば、給与明細と在留カードを持って来てください。

    会って話します。オンラインは、あなたが同意した場合だけです。都合が悪いときは、知らせてください。別の日を決めます。
reminder-need-address_notice =
    <b>必要なもの：</b>引っ越した人全員の在留カード。

    別の市区町村から引っ越しましたか。前の役所で手続が必要なことがあります。先に私たちに聞いてください。市区町村の役所に聞くこともできます。
reminder-need-contract_end_notice =
    <b>必要なもの：</b>在留カード、勤務先の名前と住所、契約が終わった日。{ reminder-ask-office }

    健康保険と年金も変わることがあります。その期限は確認できていません。早めに市区町村の役所か私たちに聞いてください。
reminder-need-contract_start_notice =
    <b>必要なもの：</b>在留カード、新しい勤務先の名前と住所、契約が始まった日。

    インターネット、郵送、または窓口で届け出ることができます。{ reminder-ask-office }
reminder-need-activity_gap =
    <b>必要なもの：</b>仕事を探している証拠。ハローワークに行った記録、手紙、メール、採用面接など。私たちとハローワークに聞いてください。

    新しい勤務先で働くのは、在留資格変更許可を受けてからです。
reminder-need-card_lost =
    <b>必要なもの：</b>パスポート。写真や、なくしたことについての警察の書類が必要なこともあります。これは確認できていません。先に窓口に聞いてください。{ reminder-ask-office }
reminder-need-passport =
    <b>必要なもの：</b>国によって違います。私たちは確認できていません。行く前に、大使館か領事館に聞いてください。

    一時帰国まで待たないで、先に私たちに聞いてください。新しい最後の日がわかったら、知らせてください。
reminder-need-mynumber =
    <b>必要なもの：</b>新しい在留カードとマイナンバーカード。市区町村の役所か私たちに聞いてください。

    番号やカードの写真は、ここに送らないでください。
reminder-need-health_check =
    <b>必要なもの：</b>日時と場所、受ける前に食べてもよいかどうかを、勤務先に聞いてください。

    健康診断がないときは、私たちに知らせてください。
reminder-need-reentry =
    <b>必要なもの：</b>パスポートと在留カード。期限までに戻ることができないときは、すぐに書いてください。日本の大使館に聞くこともできます。{ reminder-ask-office }
reminder-need-lump_sum =
    <b>必要なもの：</b>基礎年金番号、パスポート、自分の名前の銀行口座。ほかにも必要かもしれません。

    決まりは変わる予定です。再入国許可が残っていると、影響があるかもしれません。請求する前に、日本年金機構か私たちに聞いてください。
reminder-need-preparing_status =
    <b>必要なもの：</b>在留カード、パスポート、試験の結果、勤務先の書類。{ reminder-ask-office }

    <b>運転免許（55号）：</b>私たちが知るかぎり、トラックは6か月まで、バスとタクシーは1年までです。延ばすことはできません。通算5年には数えません。

## The buttons under a worker’s reminder

reminder-button-done = ✅ 終わりました
reminder-button-applied = ✅ もう申請しました
reminder-button-undo = ↩️ まだ終わっていません
reminder-button-later = ⏰ あとで
reminder-button-explain = ❓ なぜ必要ですか
reminder-button-need = 📋 必要なもの
reminder-button-help = 🙋 手伝ってほしいです
reminder-button-form = ✏️ 入力を続ける
reminder-button-day = ⏰ { DAY($on) }
reminder-done = ✅ お疲れさまでした。教えてくれて、ありがとうございます。この期限の連絡は終わりました。
# Said to be done, without the day of it.
reminder-done-no_day = ありがとうございます。日付がまだわからないので、支援スタッフが聞きます。わかったら教えてください：/mydates
# $applied_on (String), $stay_expiry (String) days, and what my_dates-call_when takes of our telephone
reminder-late =
    ⚠️ <b>在留期間の最後の日より後に申請しています</b>

    申請した日は{ DAY($applied_on) }、在留期間の最後の日は{ DAY($stay_expiry) }です。私たちが知るかぎり、特例期間（2か月）はありません。

    支援スタッフに知らせました。
    { $phone ->
        [none] 今すぐメッセージで、日本にいて働いてよいかを聞いてください。
       *[other] { $we_on ->
            [now] 今すぐメッセージか電話で、日本にいて働いてよいかを聞いてください。
           *[other] 今すぐメッセージを送るか、{ DAY($we_on) }の{ $we_at }から電話して、日本にいて働いてよいかを聞いてください。
        }
    }
    日付が違うときは、/profile で直してください。
    .counter =
        <b>在留期間の最後の日より後の申請</b>

        登録支援機関の記録では、本人の在留期間の最後の日は{ DAY($stay_expiry) }、申請した日は{ DAY($applied_on) }です。登録支援機関が知るかぎり、特例期間（2か月）はありません。

        日本に在留して働いてよいかを、本人に教えてください。
        { $phone ->
            [none] 登録支援機関の支援スタッフにも知らせてあります。
           *[other] { $we_on ->
                [now] 登録支援機関には、今電話することができます：{ $phone }
               *[other] 登録支援機関には、{ DAY($we_on) }の{ $we_at }から電話することができます：{ $phone }
            }
        }
reminder-done-before = ✅ この件が終わったことは、もう教えてもらいました。ありがとうございます。
reminder-undone = ↩️ わかりました。まだ終わっていないことにしました。前と同じように、また連絡します。
reminder-undone-late = ↩️ わかりました。まだ終わっていません。最後の日を過ぎているので、今すぐ支援スタッフに相談してください。
reminder-over = この期限の連絡は終わりました。日付が変わったか、もう必要がなくなりました。
reminder-done-ask =
    ✅ <b>お疲れさまでした。</b>次の連絡を正しい時期に送るため、この日付を教えてください。

    <b>{ WORD("profile-name", $part) }</b>

    下から日付を選ぶか、書いてください。例：{ $example }
reminder-done-skip = 日付がわかりません
reminder-done-close = OK
reminder-later-ask = 次は、いつ連絡しますか。
reminder-later-none = 最後の日が近いので、待つことができません。できるだけ早くするか、「{ reminder-button-help }」を押してください。
reminder-later-set = ⏰ { DAY($on) }に、もう一度連絡します。
reminder-help-sent = 🙋 この期限のことを支援スタッフに伝えます。相談番号は{ $number }です。何が難しいか、続けて書くことができます。
reminder-help-sent-before = 🙋 この期限については、もう相談を受けています。相談番号は{ $number }です。何が難しいか、続けて書くことができます。
reminder-reply-sent = ✅ この連絡への返事を支援スタッフに伝えます。相談番号は{ $number }です。
reminder-reply-done = もう終わっていますか。そのときは、連絡の下の ✅ のボタンも押してください。
