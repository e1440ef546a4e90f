## No more notices

notices-button = 🔕 お知らせのオン・オフ
notices-on-short = 🔔 お知らせはオンです。
notices-off-short = 🔕 お知らせはオフです。
notices-on =
    <b>🔔 お知らせはオンです。</b>

    お知らせや期限の連絡を送ります。お知らせは止めることができます。止めても、在留期限など、法律で決まった期限の連絡と、支援スタッフの返事は届きます。
notices-off =
    <b>🔕 お知らせはオフです。</b>

    在留期限など、法律で決まった期限の連絡は、これからも届きます。支援スタッフの返事も届きます。
notices-stop = 🔕 お知らせを止める
notices-listen = 🔔 お知らせをまた受け取る
