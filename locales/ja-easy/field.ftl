# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.


## Industrial fields

field-care = 介護（かいご）
field-building_cleaning = ビルクリーニング
field-manufacturing = こうぎょうせいひんを 作（つく）る
field-construction = 建設（けんせつ）
field-shipbuilding = 船（ふね）と 船の きかいを つくる
field-auto_repair = くるまを なおす（自動車整備）
field-aviation = 航空（こうくう）
field-accommodation = 宿泊（しゅくはく）、ホテル
field-auto_transport = トラック・タクシー・バス
field-railway = 鉄道（てつどう）
field-agriculture = 農業（のうぎょう）
field-fishery = 漁業（ぎょぎょう）
field-food_manufacturing = たべもの・飲（の）みものを つくる
field-food_service = 外食（がいしょく）（レストラン）
field-forestry = 林業（りんぎょう）
field-wood = 木材（もくざい）産業（さんぎょう）
field-linen_supply = リネンサプライ
field-logistics_warehousing = 物流（ぶつりゅう）倉庫（そうこ）
field-resource_circulation = ごみと リサイクル
