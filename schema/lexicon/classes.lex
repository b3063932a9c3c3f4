# Classes of nouns that many verbs take for their object. A frame that names a class stands for one with all its nouns;
# frames of the same words that come earlier in a file are tried first.

[nouns]
# What somebody wants of another, or holds against him.
Bid = proposal|offer|demand|request|call|plan|appeal|bid|ultimatum|warning|threat|order|invitation|suggestion|plea|petition
Bid = criticism|accusation|allegation|charge|claim|complaint|protest|objection|overture|idea|notion|initiative|advice|condition
Bid = term|terms|draft|formula|blueprint|compromise|mediation|arbitration|pressure|reproach|condemnation|pleading|deadline
Bid = recommendation|verdict|ruling|apology|explanation|assurance|package|settlement|truce_offer|peace_offer|peace_plan|amnesty
Bid = extradition_request|conclusion|finding|report|interference|dialogue|timetable|roadmap|concession|gesture|amendment

# What a state forbids and narrows.
Curb = curfew|ban|embargo|sanction|sanctions|blockade|restriction|emergency|state|law|siege|quota|tariff|limit|limitation|curb
Curb = control|censorship|closure|boycott|freeze|moratorium|blackout|lockdown|measure|rule|requirement|barrier|duty|cap|prohibition
Curb = state_of_emergency|martial_law|travel_ban|import_ban|export_ban|visa_requirement|press_curb|house_arrest|roadblock|checkpoint

# What is brought to people in need.
Goods = food|medicine|drug|blanket|tent|fodder|seed|grain|rice|wheat|flour|maize|milk|water|generator|ambulance|bed|stretcher|vaccine
Goods = clothing|clothes|fertiliser|fertilizer|tarpaulin|stove|kit|parcel|supply|supplies|bandage|plasma|blood|mattress|bread
Goods = relief|aid|medical_supplies|food_aid|emergency_aid|relief_supplies|baby_food|sheeting|cooking_oil|textbook|wheelchair

# What is built, and built again.
Works = school|hospital|clinic|road|bridge|station|plant|dam|power_station|railway|line|port|airport|house|home|shelter|well|pipeline
Works = university|mosque|church|laboratory|building|canal|harbour|harbor|orphanage|stadium|road_link|irrigation_scheme|settlement
Works = waterworks|village|town|infrastructure|power_plant|power_line|health_centre|health_center|ward|dormitory|housing

# People who are held against their will.
Captive = prisoner|hostage|detainee|captive|soldier|pilot|airman|fisherman|sailor|crew|inmate|convict|serviceman|seaman|trucker
Captive = dissident|activist|internee|guerrilla|rebel|fighter|militant|worker|engineer|priest|nun|tourist|journalist|reporter|envoy

# What troops have and are.
Might = troop|troops|soldier|force|forces|tank|warship|ship|plane|jet|fighter|reinforcement|reinforcements|battalion|brigade|division
Might = unit|police|policeman|artillery|missile|gunboat|frigate|destroyer|carrier|submarine|helicopter|commando|paratrooper|marine
Might = reservist|regiment|squadron|bomber|armour|armor|armoured_vehicle|armored_vehicle|rocket_launcher|gun|militiaman|guard|garrison

# Ties that states have, and cut.
Tie = tie|ties|relation|relations|link|contact|cooperation|trade|trade_link|air_link|rail_link|flight|dialogue|exchange|talks|talk

# Flows that one state can close to another.
Flow = gas|oil|fuel|power|electricity|water|supply|supplies|transit|delivery|shipment|export|import|flow|coal|grain|trade|traffic
Flow = food_supply|gas_supply|oil_supply|power_supply|water_supply|sale|purchase|credit|loan|subsidy|funding|payment|aid|assistance

# What troops and bombs hit.
Target = base|camp|depot|position|post|outpost|convoy|column|barracks|garrison|stronghold|hideout|headquarters|airfield|airbase|radar
Target = bunker|warehouse|refinery|plant|factory|hospital|school|market|village|town|suburb|district|mosque|church|bridge|port|ship
Target = tanker|vessel|patrol|checkpoint|station|compound|tunnel|site|facility|target|installation|line|trench|arms_dump|fuel_depot
Target = power_station|bus|train|truck|car|vehicle|hotel|embassy|consulate|pipeline|dam|airport|neighbourhood|neighborhood|dump|launcher

# Exercises of armed forces.
Drill = exercise|exercises|drill|manoeuvre|manoeuvres|maneuver|war_game|wargame|game|patrol|training|rehearsal
