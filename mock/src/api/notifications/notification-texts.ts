/** Languages that notifications are written in; the first is for everybody else. */
export const LANGUAGES = ['en', 'de', 'fr'] as const

export type Language = (typeof LANGUAGES)[number]

/** The words of a notification. `{car}` stands for the name of the car. */
interface Words {
  /** At most 33 characters, with the car. */
  readonly title: string
  /** At most 49 characters. */
  readonly short: string
  readonly heading: string
  readonly text: string
  readonly button: string
}

export interface Message {
  readonly id: string
  readonly category: 'ACTIONABLE' | 'SERVICE' | 'RETRY' | 'MARKETING'
  readonly link: string | null
  readonly words: Readonly<Record<Language, Words>>
}

/** What the car is called where its name is not known. */
export const A_CAR: Readonly<Record<Language, string>> = { en: 'car', de: 'Auto', fr: 'voiture' }

/** Notifications that users get; the first is the one that the documentation shows. */
export const MESSAGES = [
  {
    id: 'ERR0123',
    category: 'ACTIONABLE',
    link: 'https://www.example.com/help/reconnect',
    words: {
      en: {
        title: 'Reconnect your {car}',
        short: 'Smart charging is paused until you do',
        heading: 'We have lost the connection to your car',
        text: '{maker} no longer lets us read from your {model}, most often because its password was changed. Sign in again so that we can go on charging it at the cheapest times.',
        button: 'How to reconnect',
      },
      de: {
        title: '{car} neu verbinden',
        short: 'Bis dahin pausiert das smarte Laden',
        heading: 'Die Verbindung zu Ihrem Auto ist abgebrochen',
        text: '{maker} lässt uns nicht mehr auf „{model}“ zugreifen, meist weil das Passwort geändert wurde. Melden Sie sich neu an, damit wir weiter zu den günstigsten Zeiten laden können.',
        button: 'So geht es',
      },
      fr: {
        title: 'Reconnectez : {car}',
        short: 'La recharge intelligente attend jusque-là',
        heading: 'Nous avons perdu la connexion avec votre voiture',
        text: '{maker} ne nous laisse plus lire « {model} », le plus souvent parce que le mot de passe a changé. Reconnectez-vous pour que nous puissions recharger aux heures les moins chères.',
        button: 'Comment faire',
      },
    },
  },
  {
    id: 'SVC0201',
    category: 'SERVICE',
    link: null,
    words: {
      en: {
        title: 'Charged and ready to go',
        short: 'Your car reached its target before the ready time',
        heading: 'Your car is charged',
        text: 'Charging finished before the time that you need the car, and used the cheapest hours of the night.',
        button: 'More info',
      },
      de: {
        title: 'Geladen und startbereit',
        short: 'Ihr Auto hat sein Ladeziel rechtzeitig erreicht',
        heading: 'Ihr Auto ist geladen',
        text: 'Das Laden war vor Ihrer Abfahrt fertig und hat die günstigsten Stunden der Nacht genutzt.',
        button: 'Mehr dazu',
      },
      fr: {
        title: 'Rechargée et prête à partir',
        short: "Votre voiture a atteint son objectif à l'heure",
        heading: 'Votre voiture est rechargée',
        text: "La recharge s'est terminée avant votre départ, aux heures les moins chères de la nuit.",
        button: 'En savoir plus',
      },
    },
  },
  {
    id: 'RTY0042',
    category: 'RETRY',
    link: 'https://www.example.com/help/charger-offline',
    words: {
      en: {
        title: 'Your charger is offline',
        short: 'We keep trying to reach it',
        heading: 'We cannot reach your charger',
        text: 'The charger does not answer at the moment. We try again every few minutes; check its Wi-Fi if this lasts.',
        button: 'What to check',
      },
      de: {
        title: 'Ihre Wallbox ist offline',
        short: 'Wir versuchen weiter, sie zu erreichen',
        heading: 'Ihre Wallbox antwortet nicht',
        text: 'Die Wallbox ist gerade nicht erreichbar. Wir versuchen es alle paar Minuten; prüfen Sie das WLAN, wenn es länger dauert.',
        button: 'Was zu prüfen ist',
      },
      fr: {
        title: 'Votre borne est hors ligne',
        short: 'Nous essayons toujours de la joindre',
        heading: 'Votre borne ne répond pas',
        text: 'La borne ne répond pas pour le moment. Nous réessayons toutes les quelques minutes ; vérifiez le Wi-Fi si cela dure.',
        button: 'Que vérifier',
      },
    },
  },
  {
    id: 'MKT0007',
    category: 'MARKETING',
    link: 'https://www.example.com/invite',
    words: {
      en: {
        title: 'Invite a friend',
        short: 'You both get a reward when they join',
        heading: 'Share cheaper charging',
        text: 'Send your link to a friend with an electric car. Once their first smart charge is done, both of you are rewarded.',
        button: 'Get my link',
      },
      de: {
        title: 'Freunde einladen',
        short: 'Für beide gibt es eine Prämie',
        heading: 'Günstiges Laden teilen',
        text: 'Schicken Sie Ihren Link an jemanden mit Elektroauto. Nach der ersten smarten Ladung gibt es für beide eine Prämie.',
        button: 'Zum Link',
      },
      fr: {
        title: 'Invitez vos proches',
        short: 'Une récompense pour chacun de vous',
        heading: 'Partagez la recharge à petit prix',
        text: 'Envoyez votre lien à une personne qui roule en électrique. Après sa première recharge intelligente, vous êtes récompensés tous les deux.',
        button: 'Obtenir mon lien',
      },
    },
  },
] as const satisfies readonly [Message, ...Message[]]
