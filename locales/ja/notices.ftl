## News on or off

notices-button = 🔕 お知らせのオン・オフ
notices-on-short = 🔔 お知らせはオンです。
notices-off-short = 🔕 お知らせはオフです。
notices-on =
    <b>🔔 お知らせはオンです。</b>

    お知らせと期限の連絡を送ります。お知らせは止めることができます。止めても、支援スタッフの返事、在留期限など法律で決まった期限の連絡、急ぎのお知らせは届きます。
notices-off =
    <b>🔕 お知らせはオフです。</b>

    支援スタッフの返事、在留期限など法律で決まった期限の連絡、急ぎのお知らせは、これからも届きます。
notices-stop = 🔕 お知らせを止める
notices-listen = 🔔 お知らせをまた受け取る
