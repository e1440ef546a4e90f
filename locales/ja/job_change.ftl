# Changing jobs: the check, the offer of help, and the record that staff keep.

job_change-start =
    <b>転職</b>

    質問を一つずつします。わからない質問は飛ばすことができます。いつでもやめて、後で続けることができます。許可するかどうかを決めるのは、出入国在留管理庁だけです。このチェックでは、まず何をする必要があるかがわかります。だれかに相談する前に、今の仕事をやめないでください。
job_change-ask-contract_ended = 今の雇用契約は、もう終わりましたか。
job_change-ask-reason = 今の仕事が終わる理由、または転職したい理由は何ですか。「法律や約束が守られない」とは、賃金が払われない、約束した条件が守られない、暴力やハラスメントがある、などのことです。
job_change-option-reason-employer = 勤務先の都合
job_change-option-reason-own_wish = 自分の希望
job_change-option-reason-broken_rules = 法律や約束が守られない
job_change-option-reason-other = その他の理由
job_change-ask-field = 今、どの分野で働いていますか。
job_change-ask-same_category = 新しい仕事は、今の仕事と同じ業務区分ですか。はっきりしない場合は「わかりません」を押してください。支援スタッフが確認します。
job_change-ask-common_skill_confirmed = 新しい仕事の業務区分は、今の仕事と技能水準が共通していると、試験によって確認された業務区分ですか。はっきりしない場合は「わかりません」を押してください。
job_change-ask-new_field_test_passed = 新しい分野の技能試験に合格しましたか。
job_change-ask-new_field = 新しい仕事は、どの分野ですか。
job_change-ask-driving_licence = 新しい仕事に必要な日本の運転免許を持っていますか。
job_change-ask-apply_on = いつ申請したいですか。わからない場合は、今日の日付で計算します。
job_change-ask-permission_received = 新しい勤務先で働くための在留資格変更許可を、もう受けましたか。
job_change-short-contract_ended = 雇用契約の終了
job_change-short-reason = 理由
job_change-short-field = 今の分野
job_change-short-same_category = 同じ業務区分
job_change-short-common_skill_confirmed = 技能水準の共通性の確認
job_change-short-new_field_test_passed = 新しい分野の試験の合格
job_change-short-new_field = 新しい分野
job_change-short-driving_licence = 日本の運転免許
job_change-short-apply_on = 申請日
job_change-short-permission_received = 変更許可
job_change-criterion-permission = 新しい仕事の許可
job_change-criterion-contract_end = 契約終了の届出
job_change-criterion-support_duty = 次の仕事を探す支援
job_change-criterion-job_category = 新しい仕事の内容
job_change-reason-permission-received = 本人の回答によると、新しい勤務先で働くための許可を受けています。
job_change-reason-permission-not_received = 勤務先または分野が変わるときは、在留資格変更許可が必要です。許可では、勤務先が指定されます。新しい勤務先で働くことができるのは、許可を受けた後です。特定技能１号の通算5年の残りの期間は、勤務先が変わっても続けて数えます。
job_change-todo-permission-not_received = 先に地方出入国在留管理局に許可の申請をしてください。許可を受けるまで、新しい勤務先で働き始めないでください。通算5年があとどのくらい残っているか、確認してください。
job_change-reason-contract_end-not_ended = 本人は、雇用契約が終わったとは回答していません。契約が終わっていなければ、今は届出の必要がありません。
job_change-reason-contract_end-ended = 雇用契約が終わったときは、本人が14日以内に出入国在留管理庁に届け出る必要があります。
job_change-todo-contract_end-ended = 契約が終わった日から14日以内に、契約機関に関する届出をしてください。インターネット、郵送、または地方出入国在留管理局の窓口でできます。
job_change-reason-support_duty-employer = 勤務先の都合で仕事が終わるため、勤務先に転職を支援する義務があります。勤務先ができない場合は、登録支援機関または関連会社が支援しなければなりません。
job_change-todo-support_duty-employer = ハローワーク（公共職業安定所）に行ってください。どのハローワークに行くかは支援スタッフが案内し、手続も手伝います。
job_change-reason-support_duty-own_wish = 自分の希望による転職のため、勤務先や登録支援機関には、次の仕事を探す支援をする義務がありません。わからないことは、支援スタッフに相談できます。
job_change-reason-support_duty-broken_rules = 賃金が払われないこと、約束が守られないこと、暴力やハラスメントは、本人の責任ではありません。このような理由の退職は、ふつう、自分の希望による退職とは見なされません。次の仕事を探す支援が義務になるかどうかは、支援スタッフの確認が必要です。
job_change-todo-support_duty-broken_rules = できるだけ早く、支援スタッフに相談してください。給与明細、メッセージ、書類を取っておいてください。ハローワーク（公共職業安定所）にも行ってください。
job_change-reason-support_duty-not_clear = 次の仕事を探す支援が義務になるかどうかは、仕事が終わる理由によって決まります。支援スタッフの確認が必要です。
job_change-todo-support_duty-not_clear = 仕事が終わる理由を支援スタッフに伝えてください。勤務先から受け取った書類は、すべて取っておいてください。
job_change-reason-job_category-way_known = 転職が認められるのは、同じ業務区分の中で移る場合、試験によって技能水準の共通性が確認された業務区分の間で移る場合、または新しい分野の技能試験に合格した場合です。
job_change-reason-job_category-no_way = 転職が認められるのは、同じ業務区分の中で移る場合、試験によって技能水準の共通性が確認された業務区分の間で移る場合、または新しい分野の技能試験に合格した場合です。本人の回答では、まだどれにも当てはまりません。
job_change-todo-job_category-no_way = 新しい分野の技能試験について支援スタッフに聞くか、同じ業務区分の仕事を探してください。
job_change-reason-job_category-category_missing = 業務区分を一人で判断することは難しいため、支援スタッフの確認が必要です。
job_change-todo-job_category-category_missing = 回答を支援スタッフに送ってください。求人情報があれば、それも送ってください。
job_change-reason-job_category-not_open = 新しい分野は決まっていますが、受入れが始まる日は確認できていません。
job_change-todo-job_category-not_open = 勤務先をやめる前に、この分野の最新の情報を支援スタッフに聞いてください。
job_change-reason-job_category-suspended = 登録支援機関が知るかぎり、この分野では、新規の申請が制限されています。登録支援機関の支援スタッフが個別に確認する必要があります。
job_change-todo-job_category-suspended = 申請する前に、支援スタッフに相談してください。
job_change-reason-job_category-own_standard_missing = 新しい分野では日本の運転免許が必要ですが、本人の回答では持っていないか、確認できていません。支援スタッフの確認が必要です。
job_change-todo-job_category-own_standard_missing = 勤務先をやめる前に、運転免許について支援スタッフに相談してください。
job_change-notice-until = 📅 出入国在留管理庁への届出は、<b>{ DAY($last_on) }</b>までです。支援スタッフの記録では、契約は{ DAY($ended_on) }に終わりました。
job_change-notice-late = ⚠️ 出入国在留管理庁への届出は、<b>{ DAY($last_on) }</b>まででした。支援スタッフの記録では、契約は{ DAY($ended_on) }に終わりました。まだ届け出ていなければ、今日届け出て、支援スタッフに相談してください。
job_change-ask-staff = 🙋 回答を支援スタッフに送る
job_change-escalate = <b>賃金を払わないこと、約束を守らないこと、暴力、ハラスメントは、だれにも許されていません。あなたの責任ではありません。</b>支援スタッフに助けを求めることができます。このチェックをしただけで、相談が始まることはありません。
job_change-support-offer =
    <b>転職支援を始めますか。</b>支援スタッフがあなたの回答を見て、仕事探しを手伝います。新しい契約が始まるまで、記録を付けます。
job_change-support-agree = ✅ はい、転職支援を始めます
