import type { Script, ThemeScript } from "./script.ts";

const lowMood: ThemeScript = {
  measure: "phq-9",
  concerns: [
    {
      title: "Low mood",
      client: "Everything takes twice the effort and gives half of it back.",
      clinician: "Depressive episode with loss of interest; withdrawal keeps it going.",
    },
    {
      title: "Worry at night",
      client: "As soon as the light is out, the day begins again.",
      clinician: "Sleep-onset insomnia with rumination, most nights.",
    },
  ],
  goals: [
    {
      client: "I want to paint again on Sundays and not feel I have to earn it.",
      clinician: "Re-engage with valued activity: two or more planned activities a week.",
      ask: "Shall we begin with half an hour, whatever comes of it?",
      revised: "Half an hour of painting on Sundays, whatever comes of it.",
      decline: "It sounds right, but not while the move is going on.",
      achieved: "Four Sundays in a row, and I did not count them.",
      ended: "The studio has closed; we look for something else.",
      steps: [
        { text: "Put the paints where I can see them", support: "" },
        { text: "Ask Wren to come along once", support: "Wren" },
        { text: "Ten minutes count", support: "" },
      ],
    },
    {
      client: "Sleep without going over the day for an hour.",
      clinician:
        "Asleep within thirty minutes, five nights in seven; a set time for worry earlier in the day.",
      ask: "Could we say how many nights would feel like enough?",
      revised: "Sleep without going over the day, four nights a week.",
      decline: "I would like to look at the mornings first.",
      achieved: "I noticed I had fallen asleep in the middle of a thought.",
      ended: "Sleep came back by itself once the days were fuller.",
      steps: [
        { text: "Write the list for tomorrow before supper", support: "" },
        { text: "Phone stays in the hall", support: "my flatmate" },
      ],
    },
  ],
  intake: {
    presentingProblem:
      "Low since the spring. “I stopped doing the things I like because I had not done the things I must.” Sleep broken, appetite less, work still managed.",
    history:
      "One earlier episode some years ago, lifted within months. No admissions. No medicines at present. Drinks little.",
    strengths: "A close friend, a steady job, paints. Notices small changes early.",
    formulation:
      "Loss of rewarding activity after a move keeps mood low; rules about deserving rest keep the activity away. Behavioural activation first, then the rules.",
  },
  quote: "I stopped doing the things I like because I had not done the things I must.",
};

const worryAtNight: ThemeScript = {
  measure: "gad-7",
  concerns: [
    {
      title: "Worry that does not stop",
      client: "My head opens one drawer after another.",
      clinician: "Generalised worry, hard to control, most days for over six months.",
    },
    {
      title: "Tired through the day",
      client: "By three I am made of sand.",
      clinician: "Daytime fatigue after short nights; naps shift sleep further.",
    },
  ],
  goals: [
    {
      client: "Leave the house without checking everything three times.",
      clinician: "Check once, leave within five minutes, on five days in seven.",
      ask: "Which of the checks would be the easiest to let go first?",
      revised: "Check the door once and leave the rest.",
      decline: "Too much at once for me just now.",
      achieved: "I was at the bus stop before I remembered that I used to check.",
      ended: "We found that the evenings matter more.",
      steps: [
        { text: "Say aloud: the stove is off", support: "" },
        { text: "Walk to the corner before turning round", support: "" },
        { text: "Tell Ash how it went", support: "Ash" },
      ],
    },
    {
      client: "Have an afternoon left when work is over.",
      clinician: "Up at the same hour all week; no naps after two.",
      ask: "Would weekdays be enough for a start?",
      revised: "Up at seven on weekdays, and see what the afternoons do.",
      decline: "My shifts change every week; I cannot promise an hour.",
      achieved: "I read to the end of a chapter.",
      ended: "The shifts changed, and the days with them.",
      steps: [
        { text: "Alarm across the room", support: "" },
        { text: "Daylight before nine", support: "the dog" },
      ],
    },
  ],
  intake: {
    presentingProblem:
      "Worry about family, money and health, hard to put down. “If I do not think it through, it will be my fault when it happens.” Tense shoulders, short sleep.",
    history: "Worried as a child; worse since a job with nights. Tea until late. No medicines.",
    strengths: "Funny about it; keeps promises; a sister within walking distance.",
    formulation:
      "Worry is taken for preparation, so that stopping feels careless. Tolerating a little not-knowing, and settling the body before bed.",
  },
  quote: "If I do not think it through, it will be my fault when it happens.",
};

const panic: ThemeScript = {
  measure: "gad-7",
  concerns: [
    {
      title: "Panic on the way to work",
      client: "My heart runs ahead and I stay behind.",
      clinician: "Panic attacks, two a week, with avoidance of trains and lifts.",
    },
    {
      title: "Keeping away from places",
      client: "The map of where I can go is getting smaller.",
      clinician: "Growing avoidance; safety behaviours (water, phone, exits).",
    },
  ],
  goals: [
    {
      client: "Take the train two stops without getting off.",
      clinician: "Graded exposure: two stops, three times a week, no water bottle.",
      ask: "One stop this week, with the bottle left at home?",
      revised: "One stop without the bottle, then two.",
      decline: "Not by train yet; I would rather start with the lift.",
      achieved: "I looked out of the window the whole way.",
      ended: "I cycle now, and that is fine by both of us.",
      steps: [
        { text: "Stand on the platform for one train", support: "" },
        { text: "One stop with Juniper", support: "Juniper" },
        { text: "One stop alone", support: "" },
      ],
    },
    {
      client: "Sit in the middle of the row at the cinema.",
      clinician: "Drop exit-seeking in three ordinary places.",
      ask: "Shall we begin at a quiet hour?",
      revised: "The middle of the row on a Tuesday afternoon.",
      decline: "I do not miss the cinema.",
      achieved: "I forgot where the exit was.",
      ended: "Other places came first.",
      steps: [{ text: "Choose the seat and keep it", support: "" }],
    },
  ],
  intake: {
    presentingProblem:
      "Sudden fear with a racing heart on trains since last winter. “I am not afraid of the train, I am afraid of me on the train.” Heart examined and found well.",
    history: "First attack after a flu. No earlier treatment. Coffee, four cups.",
    strengths: "Curious; likes to test things; a patient partner.",
    formulation:
      "Bodily signs read as danger, then escape before they pass, so that the reading is never tested. Breathing to settle, exposure to learn.",
  },
  quote: "I am not afraid of the train, I am afraid of me on the train.",
};

const grief: ThemeScript = {
  measure: "phq-9",
  concerns: [
    {
      title: "After the loss",
      client: "I set the table for two and take one plate away again.",
      clinician: "Grief in the second year, with guilt and few moments of relief.",
    },
    {
      title: "Keeping everyone away",
      client: "I do not want to be asked how I am.",
      clinician: "Withdrawal from family; declines most invitations.",
    },
  ],
  goals: [
    {
      client: "Go through the box of letters, one evening at a time.",
      clinician: "Approach reminders in small steps, with something kind afterwards.",
      ask: "Would it help to decide beforehand when to stop?",
      revised: "Three letters an evening, then the kettle.",
      decline: "The box can wait. I would like to begin with the garden.",
      achieved: "I laughed at one of them.",
      ended: "I gave the box to my brother to keep for me.",
      steps: [
        { text: "Bring the box down from the loft", support: "my brother" },
        { text: "Three letters, then the kettle", support: "" },
      ],
    },
    {
      client: "Say yes to one invitation a month.",
      clinician: "One planned contact a fortnight; leave early if need be.",
      ask: "Who would be the easiest to say yes to?",
      revised: "Say yes to Odile, once a month.",
      decline: "Not this month.",
      achieved: "I stayed for pudding.",
      ended: "They come to me now.",
      steps: [
        { text: "Answer Odile's message", support: "Odile" },
        { text: "Agree when I may leave", support: "" },
      ],
    },
  ],
  intake: {
    presentingProblem:
      "Lost a partner last year. “People tell me it gets lighter and I do not want it to.” Cries daily, sleeps in the chair, eats with the radio on.",
    history:
      "No earlier difficulties. Physician follows blood pressure. No wish to die; wishes not to wake are denied.",
    strengths: "Gardens; tells a story well; a brother who calls on Thursdays.",
    formulation:
      "Letting grief ease feels like leaving, so that reminders and company are both kept away. Small doses of both, and room for the guilt.",
  },
  quote: "People tell me it gets lighter and I do not want it to.",
};

const burnout: ThemeScript = {
  measure: "phq-9",
  concerns: [
    {
      title: "Worn out by work",
      client: "I have nothing left by noon and eight hours to go.",
      clinician: "Exhaustion and cynicism after two years of double duty; low mood follows.",
    },
    {
      title: "Never off duty",
      client: "The phone decides when the day ends.",
      clinician: "No recovery time; work messages until late.",
    },
  ],
  goals: [
    {
      client: "Come home as somebody my children would recognise.",
      clinician: "Two evenings a week without work; say no once a week.",
      ask: "What would they notice first?",
      revised: "Supper with the phone in the drawer, twice a week.",
      decline: "I cannot promise evenings before the audit is over.",
      achieved: "They told me to stop singing.",
      ended: "A new post, and new hours; the goal has gone with the old one.",
      steps: [
        { text: "Phone in the drawer from six", support: "the children" },
        { text: "Say no to one thing on Monday", support: "" },
        { text: "Ask about the vacancy", support: "Perrin at work" },
      ],
    },
    {
      client: "A weekend with nothing in it.",
      clinician: "One unplanned day a fortnight, protected beforehand.",
      ask: "Would half a day be believable?",
      revised: "Saturday mornings with nothing in them.",
      decline: "Nothing frightens me more.",
      achieved: "I lay in the grass and heard the neighbours.",
      ended: "Half days turned out to be enough.",
      steps: [{ text: "Put it in the shared calendar", support: "" }],
    },
  ],
  intake: {
    presentingProblem:
      "Exhausted; short with people; forgets words. “I used to be good at this and now I am only fast.” Sleeps at once and wakes at four.",
    history: "Signed off for two weeks last year. Headaches looked into, nothing found.",
    strengths: "Loyal, precise, cooks for many. Manager willing to talk.",
    formulation:
      "Worth measured by output: tiredness answered with more work. Recovery first, then limits, then the measure itself.",
  },
  quote: "I used to be good at this and now I am only fast.",
};

const company: ThemeScript = {
  measure: "gad-7",
  concerns: [
    {
      title: "Dread before company",
      client: "I rehearse hello for an hour and then stay at home.",
      clinician: "Social anxiety: anticipatory worry, avoidance, harsh review afterwards.",
    },
    {
      title: "Speaking at work",
      client: "My face tells everybody before I say a word.",
      clinician: "Fear of blushing in meetings; silent unless asked.",
    },
  ],
  goals: [
    {
      client: "Have lunch with the others instead of in the stairwell.",
      clinician: "Lunch in company twice a week; attention outward, no rehearsal.",
      ask: "Which day has the smallest table?",
      revised: "Lunch on Wednesdays, at the small table.",
      decline: "I would like to begin with people I do not know.",
      achieved: "Somebody kept a chair for me.",
      ended: "The team moved; I eat with one of them by the river.",
      steps: [
        { text: "Ask Tamsin what she is having", support: "Tamsin" },
        { text: "Stay for ten minutes", support: "" },
        { text: "Write down what I saw, not how I was", support: "" },
      ],
    },
    {
      client: "Say one thing in the Monday meeting.",
      clinician: "One prepared sentence, then one unprepared.",
      ask: "May it be a question?",
      revised: "Ask one question in the Monday meeting.",
      decline: "Mondays are the worst of it; please not first.",
      achieved: "I said two, and one of them was a joke.",
      ended: "There is no Monday meeting any more.",
      steps: [{ text: "Write the question on the back of the agenda", support: "" }],
    },
  ],
  intake: {
    presentingProblem:
      "Avoids company since changing schools; now work. “I am never there, I am watching myself be there.” Alone most weekends and does not want to be.",
    history: "Shy as a child; bullied at twelve. No earlier treatment. Drinks before parties.",
    strengths: "Kind, exact, draws people's attention to birds. One old friend.",
    formulation:
      "Attention turned inward finds proof of failure; avoidance keeps the proof unexamined. Outward attention, small trials, kinder review.",
  },
  quote: "I am never there, I am watching myself be there.",
};

export const english: Script = {
  themes: { lowMood, worryAtNight, panic, grief, burnout, company },
  mentalState: {
    "mentalState.appearance": "Casual, well kept.",
    "mentalState.behaviour": "Open; eye contact comes and goes.",
    "mentalState.speech": "Quiet, coherent.",
    "mentalState.mood": "“Flat, mostly.”",
    "mentalState.affect": "Restricted, brightens when talking of friends.",
    "mentalState.thought": "Self-critical; no delusions. Thoughts of death asked about and answered.",
    "mentalState.insight": "Good.",
  },
  checkIns: {
    settled: ["A quiet evening", "Soup and a long bath", "Slept, nearly through", "Walked home the slow way"],
    bright: [
      "Laughed on the phone",
      "Sun on the stairs",
      "Finished something",
      "Met a friend without planning it",
    ],
    heavy: ["Could not get going", "Cancelled again", "Everything was far away", "Long day, short night"],
    onEdge: [
      "Jumped at the doorbell",
      "Going round in circles",
      "Could not sit still at work",
      "Checked too often",
    ],
    mixed: ["Good morning, hard afternoon", "Neither one nor the other", "Better than I thought it would be"],
  },
  practiced: [
    "Easier than last week",
    "My thoughts wandered and came back",
    "Fell asleep before the end",
    "Warm hands",
  ],
  feltBad: ["My chest went tight and I stopped", "I got dizzy half way", "It brought the worry closer"],
  prescriptionNotes: [
    "Before bed",
    "After lunch, where it is quiet",
    "On the platform, eyes open",
    "Leave the holds out if they feel wrong",
  ],
  secondNote: "A few times a week; a little of it counts",
  goodThings: [
    "The bus driver waited for me",
    "Soup, and it was still warm",
    "I answered the letter",
    "Sun on the kitchen floor",
    "My sister laughed",
  ],
  alertNotes: {
    assessed: {
      low: "Asked by phone: passing thoughts, no plan, no intent. Knows whom to call. Seen as planned.",
      moderate:
        "Thoughts most days, no plan, wants help. Crisis numbers gone through together; session brought forward.",
      high: "Thoughts with a plan. Seen the same day; a friend stays over; crisis team informed and calls tomorrow.",
    },
    closed:
      "Reviewed in two sessions: no thoughts of this kind for three weeks. Crisis numbers stay at hand.",
  },
  setAside: "To be taken up again after the summer.",
  about: {
    admin: "People, roles, audit",
    clinician: "Caseload, charts, goals",
    client: "The companion, as a client sees it",
  },
};
